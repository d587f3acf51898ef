"""Reports: values into text to keep, to print, to hand in. Pure."""
