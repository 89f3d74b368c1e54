import dev.doctrine.maven.BuildLog

// After a clean alone, nothing is to be left.
assert BuildLog.ofEach(basedir)*.goals() == [['clean'], ['clean']]
assert !new File(basedir, 'target').exists()
