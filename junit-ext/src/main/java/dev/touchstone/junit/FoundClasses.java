package dev.touchstone.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The classes that lie in some places, found as JUnit finds them; loaded, not initialised.
 *
 * @param loaded by name
 * @param unloadable names of those JUnit cannot load either
 */
record FoundClasses(Collection<Class<?>> loaded, Set<String> unloadable) {

    static FoundClasses in(ClassPathRoots roots, Predicate<String> names) {
        Set<String> unloadable = new TreeSet<>();
        Map<String, Class<?>> loaded = new TreeMap<>();
        for (Path root : roots.paths()) {
            for (Class<?> type : in(root.toUri(), name -> names.test(name) && unloadable.add(name))) {
                loaded.put(type.getName(), type);
            }
        }
        unloadable.removeAll(loaded.keySet());
        return new FoundClasses(loaded.values(), unloadable);
    }

    private static List<Class<?>> in(URI root, Predicate<String> names) {
        return ReflectionSupport.findAllClassesInClasspathRoot(root, type -> true, names);
    }
}
