import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 9
String forbidden = 'infra/main.tf:2:1 evidence-forbidden'
Closure bytes = { new File(basedir, "target/$it/doctrine/assessment.json").bytes }

builds[0].warns("$forbidden, environment \"production\": The repository shows Amazon Web Services")
[1, 2].each {
    builds[it].fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".', '',
            'Environment "production" on Cloud PI: forbidden', "  $forbidden: It declares Cloud PI;")
}
assert bytes('whole') == bytes('part')

builds[3].says('  Environment "production" on Cloud PI: allowed – one warning')
builds[4].warns('The explanation at explained.yaml:11:5, of the host "amazon" in "infra/", does not count:')
builds[5].warns('The explanation at expired.yaml:11:5, of the host "amazon" in "infra/", ended on 2026-05-12:')
[4, 5].each { assert builds[it].failure().contains("  $forbidden: It declares Cloud PI;") }

builds[7].fails('The property doctrine.evidence is set, but the policy of this build decides this alone. Remove it.')
String notLooked = 'The files of the repository were not looked at, because the property doctrine.evidence says so:'
[6, 8].each {
    builds[it].says('  Environment "production" on Cloud PI: allowed – one warning')
    builds[it].warns(notLooked)
}
return true
