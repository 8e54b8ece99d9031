package dev.touchstone.junit.plan;

/**
 * Names a sampled test for people, files and commands.
 *
 * @param className the binary name of the test class
 * @param methodName the test method
 */
public record TestId(String className, String methodName) {

    /** {@code com.acme.RefundTests#statesTheWindow}: the key of results, never a display name or an index. */
    @Override
    public String toString() {
        return className + "#" + methodName;
    }

    /** {@code RefundTests.statesTheWindow}, nested classes as {@code Outer.Inner}. */
    public String shortName() {
        return simpleName().replace('$', '.') + "." + methodName;
    }

    /**
     * What selects this test in {@code -Dtest=}. A nested class is selected through its outermost class: Surefire runs nothing at all
     * for a class nested in a class template.
     */
    public String selector() {
        String name = simpleName();
        int nested = name.indexOf('$');
        return nested < 0 ? name + "#" + methodName : name.substring(0, nested);
    }

    private String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
