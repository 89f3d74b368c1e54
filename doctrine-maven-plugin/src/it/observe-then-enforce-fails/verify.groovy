import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 8
builds[0].warns('The following would stop the build, but refusals are only observed here:')
builds[0].warns('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert builds[0].has('Attested pkg:maven/dev.doctrine.it/observe@1.0.0: forbidden. The attestation is NOT SIGNED, because no key is given (doctrine.attestation.key): anyone could have written it.')
builds[1].warns('The doctrine refuses what the declaration hosting.yaml declares, or cannot judge it; that is only observed, and stops nothing.')
assert builds[2].failure().contains('It was made while "observe" held; now "enforce" does.')
assert builds[2].failure().contains('The doctrine forbids what the declaration hosting.yaml declares.')
builds[3].warns('The following will stop the build from 9999-01-01 on; until then, refusals are only observed here:')
builds[4].fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
builds[5].fails('The property doctrine.enforcement is set, but the policy of this build decides this alone. Remove it.')
builds[6..7].each {
    it.warns('The following would stop the build, but refusals are only observed here:')
    it.warns('Nothing is attested for this module: it has no hosting declaration that can be judged, and refusals are only observed here.')
}

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.enforcement == 'observe'
assert assessment.verdict == 'undetermined'
assert !new File(basedir, 'target/observe-1.0.0.jar.hosting.json').exists()
