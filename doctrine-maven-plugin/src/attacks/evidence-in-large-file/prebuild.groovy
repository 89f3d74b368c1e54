File infra = new File(basedir, 'infra')
infra.mkdirs()
new File(infra, 'main.tf').text = '# ' + 'x' * 300 * 1024 + '\nprovider "aws" {}\n'
true
