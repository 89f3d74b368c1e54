import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Each folder of Terraform files counts for the environment that its name is about.
new BuildLog(basedir).fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".', '',
        'Environment "production" on Cloud PI: forbidden', '  terraform/prod/main.tf:1:1 evidence-forbidden: It declares Cloud PI;')
def declared = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).declarations[0]
assert declared.environments.collectEntries { [it.name, it.verdict] } == [recette: 'allowed', production: 'forbidden']
return true
