"""That no work is lost: swap files after every edit, their recovery, and documents that others change on disk."""
