import dev.doctrine.maven.BuildLog

// What is refused is explained too, each declaration once.
def log = new BuildLog(basedir)
log.says('Doctrine base 2026.2, state 2026.2, evidence 2026-11-27, assessed on 2026-06-15', 'Hosting of "Suivi des titres", declared in hosting.yaml:')
log.saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
log.saysOnce('Hosting of "Statistiques", declared in statistiques/hosting.yaml:')
log.saysOnce('  data-ceiling (mandatory) violated at hosting.yaml:9:12')
log.saysOnce('  data-ceiling (mandatory) satisfied at statistiques/hosting.yaml:9:12')
log.saysOnce('    Contradiction C1 between sources: Nubo and Diffusion restreinte data.')
log.saysOnce('  Offers that are allowed for exactly this environment: cloud-pi (Cloud PI).')
