package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class AnnotationsTests {

    @Recorded(text = false)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Confidential {}

    @Recorded
    abstract static class Parent {

        @Responds
        abstract String answer();
    }

    abstract static class Child extends Parent {

        @Confidential
        abstract void reads(String one);

        @Recorded
        abstract void reads(int other);
    }

    @Test
    void findsWhatStandsThereAlsoThroughAnAnnotationOrAClassAbove() throws NoSuchMethodException {
        Method reads = Child.class.getDeclaredMethod("reads", String.class);

        assertThat(Annotations.find(reads, Recorded.class).map(Recorded::text)).contains(false);
        assertThat(Annotations.has(reads, Golden.class)).isFalse();
        assertThat(Annotations.has(Child.class, Recorded.class)).isTrue();
    }

    @Test
    void tellsTwoMethodsOfOneNameApart() throws NoSuchMethodException {
        Method confidential = Child.class.getDeclaredMethod("reads", String.class);
        Method open = Child.class.getDeclaredMethod("reads", int.class);

        assertThat(Annotations.find(confidential, Recorded.class).map(Recorded::text))
                .contains(false);
        assertThat(Annotations.find(open, Recorded.class).map(Recorded::text)).contains(true);
    }

    @Test
    void findsMethodsOfTheClassAboveToo() {
        assertThat(Annotations.methods(Child.class, Responds.class))
                .extracting(Method::getName)
                .containsExactly("answer");
        assertThat(Annotations.methods(Child.class, NoDrift.class)).isEmpty();
    }
}
