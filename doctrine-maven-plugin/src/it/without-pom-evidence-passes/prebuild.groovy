// A checked-out infrastructure repository beside this one.
File platform = new File(basedir.parentFile, 'without-pom-evidence-platform')
platform.mkdirs()
new File(platform, 'main.tf').text = 'provider "heroku" {}\n'
true
