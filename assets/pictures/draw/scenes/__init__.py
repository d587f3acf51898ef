"""One module a picture; each draws one plate and names nothing else."""
