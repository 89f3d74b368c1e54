import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.saysOnce('Offers of the doctrine (base 2026.2, state 2026.2, evidence 2026-11-27)')
log.says('Offers for environment "production":', '  cloud-pi: open')
log.saysOnce('  nubo: data-ceiling. Environment "production" declares "diffusion-restreinte" data;'
        + ' the ceiling of Nubo is "sensible".')
