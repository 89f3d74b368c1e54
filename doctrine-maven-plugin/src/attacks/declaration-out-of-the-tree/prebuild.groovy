new File(basedir.parentFile, 'elsewhere-hosting.yaml').setText(new File(basedir, 'elsewhere.yaml').getText('UTF-8'), 'UTF-8')
true
