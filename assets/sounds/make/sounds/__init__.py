"""One module a sound: `make()` gives it, `LOUDNESS` says how loud it is beside the others."""
