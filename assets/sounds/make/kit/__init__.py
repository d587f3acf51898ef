"""What the sounds are made of: noise, filters, rooms, voices, things that are struck."""
