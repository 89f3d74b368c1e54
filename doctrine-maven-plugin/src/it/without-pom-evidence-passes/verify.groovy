import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 2
builds.each {
    it.says('Folders left out: 1 (docs).')
    it.says('  infra/main.tf:1:1 Amazon Web Services (Cloud commercial générique): deployment (terraform, provider: aws).')
    it.says('  infra/main.tf:4:1 The target in "provider.outscale.region" comes from a variable or a template, so that it is not known.',
            '  infra/main.tf:7:1 No host of the doctrine knows the Terraform provider "unheard-of".')
}
String beside = '  ../without-pom-evidence-platform/main.tf:1:1 Heroku (Cloud commercial générique): deployment (terraform, provider: heroku).'
assert !builds[0].has(beside)
builds[1].says(beside)
return true
