package dev.touchstone.samples.docs;

/** The classes of the documentation, which as those of a reader are visible in their package only. */
public final class DocumentedTests {

    public static final Class<?> TONE = ToneTests.class;
    public static final Class<?> WINDOW = WindowTests.class;
    public static final Class<?> REFUND = RefundTests.class;
    public static final Class<?> MEASURED = MeasuredTests.class;
    public static final Class<?> INPUTS = InputsTests.class;
    public static final Class<?> PROMISE = PromiseTests.class;
    public static final Class<?> PLACEHOLDER = PlaceholderTests.class;
    public static final Class<?> WRONG = WrongTests.class;
    public static final Class<?> FLUENT = FluentTests.class;
    public static final Class<?> COST = CostTests.class;
    public static final Class<?> CHAIN = ChainTests.class;
    public static final Class<?> DESK = RefundDeskTests.class;
    public static final Class<?> ORDER_DESK = OrderDeskTests.class;
    public static final Class<?> GATEWAY = GatewayTests.class;
    public static final Class<?> FLAG = FlagTests.class;
    public static final Class<?> ROUTING = RoutingTests.class;
    public static final Class<?> RECORDED_SHOP = RecordedShopTests.class;
    public static final Class<?> APPROVED_SHOP = ApprovedShopTests.class;
    public static final Class<?> APPROVED_VOICE = ApprovedVoiceTests.class;
    public static final Class<?> APPROVED_INVOICE = ApprovedInvoiceTests.class;

    private DocumentedTests() {}
}
