import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 8
assert new File(basedir, 'target/written.yaml').getText('UTF-8') == new File(basedir, 'known.yaml').getText('UTF-8')
builds[1].warns('The following would stop the build, but the policy of this build lists it as known refusals:')
builds[1].warns('  hosting.yaml:9:12 data-ceiling: It declares "diffusion-restreinte" data; the ceiling of Nubo is "sensible".')
builds[2].warns('The doctrine refuses what the declaration hosting.yaml declares, or cannot judge it; that is only observed, and stops nothing.')
builds[3].fails('The hosting doctrine forbids what worse.yaml declares for "Suivi des titres".')
builds[4].fails('The hosting doctrine forbids what new.yaml declares for "Autre application".')
builds[5].warns('The list of known refusals holds one that is none any more: application "Suivi des titres", environment "production", data-ceiling violated on nubo with "diffusion-restreinte" data. Its owner can remove it.')
assert builds[6].failure().contains('The list of known refusals "applications.txt" is not the one that the policy pins')
assert builds[7].failure().startsWith('There is already a file ')
