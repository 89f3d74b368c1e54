import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 3
assert builds[0].goals() == ['offers', 'explain']
assert builds[1].goals() == []
assert builds[1].refusal().startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert !builds[1].refusal().contains('build nothing')
assert builds[2].goals() == []
assert builds[2].refusal().startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert builds[2].refusal().contains('because Maven does not find the plugin dev.doctrine:doctrine-maven-plugin:jar:')
