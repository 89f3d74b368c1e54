// The assessment of an earlier build, which says nothing of this one.
File old = new File(basedir, 'target/doctrine/assessment.json')
old.parentFile.mkdirs()
old.text = '{ "verdict": "allowed" }'
return true
