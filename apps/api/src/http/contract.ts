import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The contract as OpenAPI; `docs/reference/openapi.json` is its committed copy. */
export function contractOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Best Value self-assessment')
    .setDescription(
      'Every answer that is not a success is application/problem+json. Writes to something that can move on need If-Match.',
    )
    .setVersion('1')
    .addCookieAuth('__Host-bv')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** Serves the contract at /api/openapi.json and a page to browse it at /api/docs. */
export async function serveContract(app: NestFastifyApplication): Promise<void> {
  const document = contractOf(app);
  SwaggerModule.setup('docs', app, document, {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Best Value self-assessment: API',
  });
  // The browsing page of the library has inline scripts and styles; only there are they allowed.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (request.url === '/api/docs' || request.url.startsWith('/api/docs/')) {
        void reply.header(
          'content-security-policy',
          "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
        );
      }
    });
  await Promise.resolve();
}
