"""The SQL of migration 0007, one noun a file."""
