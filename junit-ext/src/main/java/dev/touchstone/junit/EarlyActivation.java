package dev.touchstone.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Lets the constructor see the version of its method: JUnit prepares an invocation only after it has built the instance. */
record EarlyActivation(ActiveVersion version) implements TestInstancePreConstructCallback {

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        version.activate(context);
    }
}
