import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.fails('There is more than one hosting declaration in one folder, and nobody can tell which one counts: ')
assert log.failure().contains("${basedir.canonicalPath}/hosting.yaml, ${basedir.canonicalPath}/hosting.json")
