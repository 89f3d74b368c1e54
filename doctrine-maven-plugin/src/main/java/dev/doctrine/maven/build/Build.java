package dev.doctrine.maven.build;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What Maven says of a build, in real paths: the root that every path is relative to, the module in which it was started, and
 * the modules that count. Which modules are selected ({@code -pl}, {@code -rf}) changes neither root nor start.
 */
public final class Build {

    private final Path root;
    private final Module start;
    private final List<Module> modules;

    private Build(Path root, Module start, List<Module> modules) {
        this.root = root;
        this.start = start;
        this.modules = List.copyOf(modules);
    }

    /** The build of this session. */
    public static Build of(MavenSession session) {
        List<MavenProject> all = allProjects(session);
        Path folder = executionRoot(session);
        MavenProject first = startProject(session, all, folder);
        Module start = new Module(first, first.getFile() == null ? folder : RealPath.of(first.getBasedir()));
        Set<MavenProject> counted = new HashSet<>(session.getProjects());
        if (first.getCollectedProjects() != null) {
            counted.addAll(first.getCollectedProjects());
        }
        List<Module> modules = new ArrayList<>();
        for (MavenProject project : all) {
            if (project.equals(first)) {
                modules.add(start);
            } else if (project.getFile() != null) {
                Path own = RealPath.of(project.getBasedir());
                // Started in a child, Maven 4 knows the whole reactor, and Maven 3 the child alone.
                if (own.startsWith(start.folder()) || counted.contains(project)) {
                    modules.add(new Module(project, own));
                }
            }
        }
        // In one order, whatever Maven builds first.
        modules.sort(Comparator.comparing(Module::folder));
        return new Build(Root.of(session, all, start.folder()), start, modules);
    }

    /** The folder in which Maven was started, or that of the pom it was given. */
    public static Path executionRoot(MavenSession session) {
        return RealPath.of(new File(session.getExecutionRootDirectory()));
    }

    /** The repository's root; where there is no repository, the top of the reactor. */
    public Path root() {
        return root;
    }

    /** The module in which the build was started. */
    public Module start() {
        return start;
    }

    /** The modules that count: the one in which the build was started, those below it, and those that are selected. */
    public List<Module> modules() {
        return modules;
    }

    /** The module in this folder. */
    public Module module(Path folder) {
        for (Module module : modules) {
            if (module.folder().equals(folder)) {
                return module;
            }
        }
        throw new IllegalArgumentException("No module of this build is in " + folder);
    }

    /** The folder of a project, without links; where there is no pom, the one in which Maven was started. */
    public static Path folder(MavenProject project, MavenSession session) {
        return project.getFile() == null ? executionRoot(session) : RealPath.of(project.getBasedir());
    }

    /** A module's folder, then its parents up to the root; a module beside the root is followed by the root alone. */
    public List<Path> upToRoot(Module module) {
        if (!module.folder().startsWith(root)) {
            return List.of(module.folder(), root);
        }
        List<Path> folders = new ArrayList<>();
        for (Path current = module.folder();
                current != null && current.startsWith(root);
                current = current.getParent()) {
            folders.add(current);
        }
        return folders;
    }

    /** A file or folder as users know it: relative to the root, with {@code /}; the root itself is {@code .}. */
    public String shown(Path file) {
        boolean related = Objects.equals(root.getRoot(), file.getRoot());
        String shown = PathText.of(related ? root.relativize(file) : file);
        return shown.isEmpty() ? "." : shown;
    }

    /** An IDE does not always tell Maven of all projects. */
    private static List<MavenProject> allProjects(MavenSession session) {
        return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    }

    /** Not the top-level project, because with {@code -pl} that is the first project that is selected. */
    private static MavenProject startProject(MavenSession session, List<MavenProject> all, Path folder) {
        File pom = session.getRequest().getPom();
        Path given = pom == null ? null : RealPath.of(pom);
        MavenProject inFolder = null;
        for (MavenProject project : all) {
            if (project.getFile() != null) {
                if (RealPath.of(project.getFile()).equals(given)) {
                    return project;
                }
                if (inFolder == null && RealPath.of(project.getBasedir()).equals(folder)) {
                    inFolder = project;
                }
            }
        }
        return inFolder == null ? session.getTopLevelProject() : inFolder;
    }
}
