"""Knives, rulers and stock figures from which every picture of the game is cut."""
