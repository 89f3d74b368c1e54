// The application's infrastructure repository, checked out beside it.
File infra = new File(basedir.parentFile, 'evidence-infra')
infra.mkdirs()
new File(infra, 'main.tf').text = 'provider "aws" {}\n'
true
