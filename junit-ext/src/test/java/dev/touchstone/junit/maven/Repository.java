package dev.touchstone.junit.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A local Maven repository that holds the artefacts just built. Nothing is installed into the developer's own, which is only read: what
 * it has need not be fetched again.
 */
final class Repository {

    private static final Path FOLDER = ThisBuild.output().resolve("repository");

    static final Repository JUST_BUILT = new Repository();

    private Repository() {
        try {
            put("touchstone-parent", ThisBuild.sources());
            put("touchstone-assertions", ThisBuild.sources().resolve("assertions"));
            put("touchstone-junit", ThisBuild.sources().resolve("junit-ext"));
            put("touchstone-maven-plugin", ThisBuild.sources().resolve("maven-plugin"));
            Files.writeString(ThisBuild.output().resolve("settings.xml"), settings());
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }

    /** Told to every Maven, one option a line; the paths are relative, because Maven 3.8 splits the file at blanks. */
    String options() {
        return String.join(
                "\n",
                "-gs",
                "../settings.xml",
                "-Dmaven.repo.local=../repository",
                "-Dversion.under.test=" + ThisBuild.version(),
                "-Dstyle.color=never",
                "-DargLine=" + MavenProject.FIRST_COMPILER,
                "-ntp\n");
    }

    private static void put(String artifact, Path module) throws IOException {
        String name = artifact + "-" + ThisBuild.version();
        Path place = FOLDER.resolve("dev/touchstone").resolve(artifact).resolve(ThisBuild.version());
        Files.createDirectories(place);
        copy(module.resolve("pom.xml"), place.resolve(name + ".pom"));
        Path jar = module.resolve("target").resolve(name + ".jar");
        if (Files.exists(jar)) {
            copy(jar, place.resolve(name + ".jar"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String settings() {
        String repository =
                "<id>developer</id><url>" + ThisBuild.localRepository().toUri() + "</url>"
                        + "<releases><checksumPolicy>ignore</checksumPolicy></releases>"
                        + "<snapshots><enabled>false</enabled></snapshots>";
        return "<settings><profiles><profile><id>developer</id><repositories><repository>" + repository
                + "</repository></repositories><pluginRepositories><pluginRepository>" + repository
                + "</pluginRepository></pluginRepositories></profile></profiles>"
                + "<activeProfiles><activeProfile>developer</activeProfile></activeProfiles></settings>\n";
    }
}
