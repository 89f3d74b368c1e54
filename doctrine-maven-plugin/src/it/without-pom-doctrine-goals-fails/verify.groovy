import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says('Effective doctrine: base 2026.2, state 2026.2, evidence 2026-11-27, ministere 1')
log.says('  Layer ministere tightens the doctrine: data ceiling of Cloud PI is "sensible" instead of "diffusion-restreinte".'
        + ' Source: NOTE, Memo (2026), section "1".')
log.says('Examination of the doctrine base 2026.2, state 2026.2, evidence 2026-11-27')
log.says('Comparison of the doctrine base 2026.2, state 2026.2, evidence 2026-11-27 (before) with the doctrine base 2026.2, state 2026.2, evidence 2026-11-27, ministere 1 (after)')
log.says('armes/hosting.yaml, "Armes": allowed before, forbidden after.')
log.says('Declarations: 2, of which 1 change their verdict.')
log.says('Expectations: 1; met: 1; not met: 0.')
def page = new File(basedir, 'target/doctrine-effective.html')
assert page.text.contains('ministere 1')
assert page.text.contains('chooser-data')
def failures = log.failures()
assert failures.size() == 2
assert failures[0].startsWith('The doctrine is not what its author expects.')
assert failures[1].startsWith('The examination of the doctrine found something that the doctrine does not list as known.')
assert failures[1].contains('dead')
return true
