package dev.touchstone.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Approved;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.model.Model;
import org.junit.jupiter.api.Test;

@ModelVersions(inline = @Version(name = "reader", model = "reader-1"))
class ApprovedInvoiceTests {

    @Responds
    String read(String invoice) {
        return "{\"total\": 30.5, \"currency\": \"EUR\"}";
    }

    @Test
    @Approved(as = Approved.Form.JSON, tolerance = 0.01)
    void readsTheTotal(Model reader) {
        Response answer = reader.respond("Invoice 17: EUR 30.50");
        assertThat(answer.text()).contains("total");
    }
}
