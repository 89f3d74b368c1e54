def page = { new File(basedir, it).getText('UTF-8') }
['target/site/hosting.html': 'Allowed', 'target/site/fr/hosting.html': 'Autorisé', 'target/reports/hosting.html': 'Allowed'].each { file, verdict ->
    assert page(file).contains('<div class="doctrine">')
    assert page(file).contains(verdict)
    assert page(file).contains('Suivi des titres')
}
assert page('target/site/hosting.html').contains('id="matrix-from-1"')
