package id.loketnaker.webapps.shipped;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves a script of Camunda with our changes. */
final class PatchedScript implements ResourceTransformer {

    private final BundlePatches patches;

    PatchedScript(BundlePatches patches) {
        this.patches = patches;
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource shipped, ResourceTransformerChain chain)
            throws IOException {
        Resource before = chain.transform(request, shipped);
        String script = patches.applyTo(before.getContentAsString(StandardCharsets.UTF_8));
        return new TransformedResource(before, script.getBytes(StandardCharsets.UTF_8));
    }
}
