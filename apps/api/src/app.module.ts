import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ServiceAddress } from './config/service-address.js';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CarryForwardModule } from './assessment/carry-forward/carry-forward.module.js';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';
import { CommentModule } from './comment/comment.module.js';
import { ChallengeModule } from './challenge/challenge.module.js';
import { CouncilModule } from './council/council.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { FollowOnActionModule } from './follow-on-action/follow-on-action.module.js';
import { HealthController } from './health/health.controller.js';
import { IdentityModule } from './identity/identity.module.js';
import { LogMailer } from './mail/log-mailer.js';
import { Mailer } from './mail/mailer.js';
import { MeetingModule } from './meeting/meeting.module.js';
import { GuidanceReader, type GuidanceReaderOptions } from './model/import-guidance/thread/guidance-reader.js';
import { ModelModule } from './model/model.module.js';
import { MovementModule } from './assessment/movement/movement.module.js';
import { MyWorkModule } from './my-work/my-work.module.js';
import { NotificationModule } from './notification/notification.module.js';
import { PlaceModule } from './place/place.module.js';
import { FilesFolder } from './storage/files-folder.js';
import { ReviewModule } from './review/review.module.js';
import { OutsideFetch, type OutsideOptions } from './outside/outside-fetch.js';
import { PdfRenderer, type PdfRendererOptions } from './report/render/pdf-renderer.js';
import { MembersPageModule } from './members-page/members-page.module.js';
import { OfficeThreads, type OfficeThreadsOptions } from './report/office/office-threads.js';
import { CheckModule } from './report/check/check.module.js';
import { ReportModule } from './report/report.module.js';
import { SealRegisterModule } from './seal/register/seal-register.module.js';
import { SealModule } from './seal/seal.module.js';
import { SignOffModule } from './sign-off/sign-off.module.js';
import { Clock } from './work/clock.js';
import { WorkModule } from './work/work.module.js';

/** What the service is given when it is put together: everything from outside comes in here. */
export interface Surroundings {
  /** Connected as the app role. */
  database: DataSource;
  address: ServiceAddress;
  /** Folder for evidence files. */
  filesFolder: string;
  /** How the PDF thread is started, where that differs from a built service. */
  pdf?: PdfRendererOptions;
  /** How other sites are reached; without it, they are not. */
  outside?: OutsideOptions;
  /** How the threads that write and read spreadsheets and Word are started, likewise. */
  office?: OfficeThreadsOptions;
  /** How the thread that reads pages of guidance is started, likewise. */
  guidance?: GuidanceReaderOptions;
  /** What sends mail; without it, mail is written to standard error. */
  mailer?: Mailer;
  /** Another clock than the machine's. */
  clock?: Clock;
}

/** The surroundings as injectable parts. */
@Global()
@Module({})
class SurroundingsModule {
  static with({
    database,
    address,
    filesFolder,
    pdf,
    outside = { allowed: false, userAgent: '' },
    office,
    guidance,
    mailer = new LogMailer(),
    clock = new Clock(),
  }: Surroundings): DynamicModule {
    const providers = [
      { provide: getDataSourceToken(), useValue: database },
      { provide: Clock, useValue: clock },
      { provide: Mailer, useValue: mailer },
      { provide: ServiceAddress, useValue: address },
      { provide: FilesFolder, useValue: new FilesFolder(filesFolder) },
      { provide: OutsideFetch, useValue: new OutsideFetch(outside) },
      { provide: PdfRenderer, useFactory: () => new PdfRenderer(pdf) },
      { provide: OfficeThreads, useFactory: () => new OfficeThreads(office) },
      { provide: GuidanceReader, useFactory: () => new GuidanceReader(guidance) },
    ];
    return { module: SurroundingsModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.with(surroundings),
        WorkModule,
        ModelModule,
        IdentityModule,
        CouncilModule,
        AssessmentModule,
        CarryForwardModule,
        ChallengeModule,
        MovementModule,
        EvidenceModule,
        FollowOnActionModule,
        AuditTrailModule,
        ReportModule,
        CheckModule,
        PlaceModule,
        NotificationModule,
        CommentModule,
        MeetingModule,
        MembersPageModule,
        SealRegisterModule,
        MyWorkModule,
        ReviewModule,
        SignOffModule,
        SealModule,
      ],
      controllers: [HealthController],
    };
  }
}
