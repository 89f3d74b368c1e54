package dev.doctrine.maven;

import org.apache.maven.plugin.AbstractMojo;

/** The goal of a {@link FakePlugin}: it checks nothing, whatever it is called. */
public final class FakeMojo extends AbstractMojo {

    @Override
    public void execute() {
        getLog().info("Nothing is checked here.");
    }
}
