import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 5
String heading = 'What changes against the assessment of 2026-11-20:'
String change = '  Environment "production" in hosting.yaml: offer nubo \u2192 cloud-pi; classification diffusion-restreinte \u2192 usuel (lower); verdict forbidden \u2192 allowed'
builds[0, 1].each {
    it.saysOnce(heading)
    it.says(heading, change)
}
builds[2].saysOnce('Against the assessment of 2026-11-20, no environment changes its offer, its classification or its verdict.')
assert builds[3].failure().startsWith('The earlier assessment absent.json, which the property doctrine.before names, is not accepted; one reason.')
assert builds[4].failure().contains('hosting.yaml')
assert builds[4].failure() != builds[3].failure()
