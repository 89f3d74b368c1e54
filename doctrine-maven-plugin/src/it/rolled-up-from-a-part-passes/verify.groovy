def reactor = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/reactor/assessment.json'))
assert reactor.verdict == 'forbidden'
assert reactor.assessments*.declaration*.path == ['hosting.yaml', 'portail/hosting.yaml', 'statistiques/hosting.yaml']

