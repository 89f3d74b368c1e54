import dev.doctrine.maven.BuildLog

def failures = new BuildLog(basedir).failures()
assert failures.size() == 4
assert failures[0].startsWith('The hosting doctrine forbids what hosting.yaml declares for "Portail".')
assert failures[1] == 'The hosting declaration hosting.yaml is about this module too, and it is refused.' +
        ' The check of the module portail says why.'
assert failures[2].startsWith('The hosting declaration none.yaml is not accepted; one mistake to correct:')
assert failures[3].startsWith('The hosting declaration none.yaml is about this module too')
