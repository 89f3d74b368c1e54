import dev.doctrine.maven.BuildLog

// Needs no declaration.
def log = new BuildLog(basedir)
log.says('Nubo (nubo)', '  Also called: Cloud Nubo')
log.says('  data ceiling: sensible',
        '    Note: Diffusion restreinte is expressly excluded.',
        '    Source: DINUM-CI, The internal Cloud (doctrine, 2021-07-08, read on 2026-11-26), section "Le Cloud Nubo"',
        '    Contradictions between sources: C1')
