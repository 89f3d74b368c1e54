import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 4
builds[0].warns('The following would stop the build, but the policy of this build lists it as known refusals:')
builds[1].fails('The hosting doctrine forbids what new.yaml declares for "Autre application".')
assert builds[2].failure().contains('The list of known refusals "artifact:dev.doctrine.it:known-refusals-list" is not the one that the policy pins')
assert builds[3].failure().contains('artifact:dev.doctrine.it:another-list')
