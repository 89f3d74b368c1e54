import dev.doctrine.maven.BuildLog

// The verdict is said, and why no report could be written.
def failure = new BuildLog(basedir).failure()
assert failure.startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert failure.contains('doctrine cannot be written; the system says: "DirectoryNotEmptyException".')
