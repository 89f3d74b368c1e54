import dev.doctrine.maven.BuildLog

// A portfolio of nothing is a mistake, not a good result.
def failures = new BuildLog(basedir).failures()
assert failures.size() == 2
assert failures[0].startsWith("There is no hosting declaration in ${new File(basedir, 'applications')}")
assert failures[1].startsWith("There is neither a folder nor a file ${new File(basedir, 'absent')}")
assert !new File(basedir, 'target/doctrine/portfolio').exists()
