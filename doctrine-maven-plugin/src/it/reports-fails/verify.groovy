import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
assert log.failures().size() == 2
assert log.failures()[1].startsWith('The property doctrine.reports is set to "pdf", which is not accepted. Accepted: json, sarif,')

// At the beginning of a line, where GitHub looks for it.
def annotations = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('::') }
assert annotations.any { it.startsWith('::error file=hosting.yaml,line=9,') && it.contains('data-ceiling') }

assert new File(basedir, 'target/doctrine').list().toList() == []
