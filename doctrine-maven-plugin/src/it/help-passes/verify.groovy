String log = new File(basedir, 'build.log').text
assert log.contains('doctrine:check')
assert log.contains('User property: doctrine.declaration')
