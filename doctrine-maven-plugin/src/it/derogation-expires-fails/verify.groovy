import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says('hosting.yaml:11:5 Derogation DER-2026-014 lifts data-ceiling for production on nubo:'
        + ' decision 2026/113 of 2026-05-12 by HFDS, until 2027-05-12.'
        + ' It ends soon: have it renewed, or meet the constraint by then.')
log.fails('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert log.failure().contains(
        'hosting.yaml:11:5 Derogation DER-2026-014 has expired: it held until 2027-05-12, and no longer lifts'
        + ' data-ceiling on nubo (decision 2026/113 of 2026-05-12, HFDS).')
