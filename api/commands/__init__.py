"""One file a command. Each imports what it needs inside its function, so that those that need no database answer at once."""
