package org.liveblogarchive.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: each first reports names in the POMs and on the command line that no goal knows. */
abstract class LiveblogMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        reportUnknownNames();
        run();
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Reports names that no goal knows, once in a build: they are the same for all goals and modules. */
    void reportUnknownNames() {
        if (isFirst("unknown names")) {
            UnknownNames.in(session).forEach(getLog()::warn);
        }
    }

    /** Returns whether this was not asked before in this build, in whichever module or class loader. */
    boolean isFirst(String what) {
        return session.getPluginContext(plugin, session.getTopLevelProject()).putIfAbsent(what, true) == null;
    }

    /** Returns whether Maven is to use no network, as “mvn -o” says. */
    boolean isOffline() {
        return session.isOffline();
    }

    /** Returns whether a property is set on the command line, but to nothing: a shell's variable was perhaps not set. */
    boolean isEmptyProperty(String name) {
        String value = session.getUserProperties().getProperty(name);
        return value != null && value.isBlank();
    }

    String pluginVersion() {
        return plugin.getVersion();
    }
}
