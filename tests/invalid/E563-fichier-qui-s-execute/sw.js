// Rien.
