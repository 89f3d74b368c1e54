// Runs before the builds of each project: makes it a repository of its own, as a project has it; else the root of all paths
// would be that of this repository. The invoker sets basedir to this script's folder, written
// .../target/it/<project>/../../../src/it: five parents up, taken literally, is the project.
File project = basedir
5.times { project = project.parentFile }

File git = new File(project, '.git')
git.mkdirs()
new File(git, 'HEAD').text = 'ref: refs/heads/main\n'

// A build that -Dinvoker.test names is offered to every Maven of these tests: each takes only its own, as it does when all run.
String mavens = project.parentFile.name
boolean needsExtension = project.name.startsWith('extension-')
if (mavens == 'it') {
    return !needsExtension
}
if (mavens.startsWith('it-extension')) {
    return needsExtension
}
return !mavens.startsWith('it-maven') || project.name.startsWith('compat-')
