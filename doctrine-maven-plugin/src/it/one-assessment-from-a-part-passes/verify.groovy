import groovy.json.JsonSlurper

// Whatever is selected, what counts is the same.
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.declarations*.path == ['hosting.yaml', 'portail/hosting.yaml', 'statistiques/hosting.yaml']
true
