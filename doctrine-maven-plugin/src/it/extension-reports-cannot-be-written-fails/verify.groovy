import dev.doctrine.maven.BuildLog

// The verdict is said, and why no report could be written.
def refusal = new BuildLog(basedir).refusal()
assert refusal.startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert refusal.contains('doctrine cannot be written; the system says: "DirectoryNotEmptyException".')
