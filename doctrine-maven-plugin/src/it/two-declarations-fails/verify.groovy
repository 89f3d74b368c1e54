import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.fails(
        'The hosting declaration hosting.yaml is not accepted; one mistake to correct:',
        'hosting.yaml:1:1  There is more than one hosting declaration in this folder, and nobody can tell which one counts: ')
assert log.failure().contains('hosting.yaml, hosting.json. Keep one.')
