package fr.parchemin.kit.call;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

@OneTransaction
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OneTransactionInterceptor {

    private final RequestTransaction transaction;

    OneTransactionInterceptor(RequestTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    @Nullable Object inOneTransaction(InvocationContext invocation) {
        return transaction.answer(
                invocation.getMethod().isAnnotationPresent(PermitAll.class),
                invocation.getParameters(),
                invocation::proceed);
    }
}
