// Generated from docs/reference/openapi.json by npm run contract. Do not edit.
export interface paths {
    "/api/councils/{council}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCouncil_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChangeCouncil_change"];
        trace?: never;
    };
    "/api/councils/{council}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAssessments_list"];
        put?: never;
        post: operations["OpenYear_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadAssessment_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChangeAssessment_change"];
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leadership_approveText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CarryForward_read"];
        put?: never;
        post: operations["CarryForward_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CarryForward_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items/{item}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecideCarried_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items/{item}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecideCarried_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items/{item}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecideCarried_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items/{item}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecideCarried_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carried-items/confirm-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryForward_confirmLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/carry-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CarryForward_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadChallenge_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/challenge/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AnswerQuestion_answer"];
        post?: never;
        delete: operations["AnswerQuestion_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/challenge/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadChallenge_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoveringReports_list"];
        put?: never;
        post: operations["CoveringReports_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCoveringReport_read"];
        put: operations["CoveringReports_change"];
        post?: never;
        delete: operations["CoveringReports_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports/{report}/fields/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CoveringReports_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports/{report}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoveringFile_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports/{report}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCoveringReport_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/covering-reports/{report}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CoveringReports_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/criteria/{theme}/{criterion}/citations/{citedTheme}/{citedCriterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CiteCriterion_cite"];
        post?: never;
        delete: operations["CiteCriterion_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/criteria/{theme}/{criterion}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["JudgeCriterion_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/evidence-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LinkEvidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/evidence-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LinkEvidence_remove"];
        options?: never;
        head?: never;
        patch: operations["LinkEvidence_change"];
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/evidence-links/{link}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LinkEvidence_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/evidence-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DownloadRegister_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListFollowOnActions_list"];
        put?: never;
        post: operations["AddFollowOnAction_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/{followOnAction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFollowOnAction_read"];
        put?: never;
        post?: never;
        delete: operations["RemoveFollowOnAction_remove"];
        options?: never;
        head?: never;
        patch: operations["ChangeFollowOnAction_change"];
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/{followOnAction}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AttachEvidence_attach"];
        post?: never;
        delete: operations["AttachEvidence_detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/{followOnAction}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddNote_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/{followOnAction}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RemoveFollowOnAction_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DownloadRegister_actionPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/register/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportRegister_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/follow-on-actions/register/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportRegister_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/leadership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leadership_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListMeetings_list"];
        put?: never;
        post: operations["AddMeeting_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChangeMeeting_change"];
        post?: never;
        delete: operations["RemoveMeeting_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/meetings/{meeting}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RemoveMeeting_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moderation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/moderation/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moderation_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_list"];
        put?: never;
        post: operations["Pack_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/{pack}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/{pack}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/{pack}/files/{fileName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_inside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/by-hash/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_byHash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/packs/held-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pack_heldBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenPage_read"];
        put?: never;
        post: operations["OpenPage_open"];
        delete: operations["OpenPage_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/report/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckReport_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/report/check-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckLinks_latest"];
        put?: never;
        post: operations["CheckLinks_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/report/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PreviewReport_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seal_reviseYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seal_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSeals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seals/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSeals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seals/{edition}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSeals_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seals/{edition}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSeals_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/seals/{edition}/restricted-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSeals_restrictedBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveOn_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/send-to-leadership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveOn_sendToLeadership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/send-to-moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveOn_sendToModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignOff_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignOff_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/comment-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CountThreads_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/finish-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveTheme_finishReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AssignThemeLead_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/movement-reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WriteReason_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WriteNarrative_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/reopen-theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveTheme_reopenTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/return-to-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveTheme_returnToLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ThemeReview_read"];
        put: operations["ThemeReview_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/review/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ThemeReview_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/review/samples/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ThemeReview_sample"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AssignReviewer_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ScoreTheme_score"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/send-to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveTheme_sendToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/themes/{theme}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveTheme_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/version-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MoveVersion_plan"];
        put?: never;
        post: operations["MoveVersion_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/version-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MoveVersion_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/assessments/{year}/version-moves/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MoveVersion_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/coded-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodedLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/coded-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CodedLists_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/comment-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListReaders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/comment-threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListThreads_list"];
        put?: never;
        post: operations["StartThread_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/comment-threads/{thread}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadThread_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/comment-threads/{thread}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerThread_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/comment-threads/{thread}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ResolveThread_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListEvidence_list"];
        put?: never;
        post: operations["AddEvidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadEvidence_read"];
        put?: never;
        post?: never;
        delete: operations["RemoveEvidence_remove"];
        options?: never;
        head?: never;
        patch: operations["ChangeEvidence_change"];
        trace?: never;
    };
    "/api/councils/{council}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DownloadFile_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/evidence/{evidence}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RemoveEvidence_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/evidence/{evidence}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EvidenceUses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/evidence/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UploadFile_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/guidance-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportGuidance_options"];
        put?: never;
        post: operations["ImportGuidance_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/guidance-imports/by-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportGuidance_runByAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/guidance-imports/by-address/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportGuidance_previewByAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/guidance-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportGuidance_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadHistory_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/history.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportHistory_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/history/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadHistory_readOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/history/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadHistory_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/letters-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChooseLetters_read"];
        put: operations["ChooseLetters_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/model-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModelDrafts_list"];
        put?: never;
        post: operations["ModelDrafts_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/model-drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModelDrafts_read"];
        put: operations["ModelDrafts_change"];
        post?: never;
        delete: operations["ModelDrafts_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/model-drafts/{draft}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModelDrafts_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCouncilModel_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/models/{from}/compared-with/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CompareVersions_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/models/{from}/compared-with/{to}/crosswalk.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CrosswalkFile_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/models/{from}/crosswalk-to/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelateVersions_read"];
        put: operations["RelateVersions_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCouncilModel_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadMovement_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadMyWork_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListNotifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/notifications/{notification}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReadNotifications_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReadNotifications_readAll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListNotifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListPeople_list"];
        put?: never;
        post: operations["AddPerson_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChangeRoles_remove"];
        options?: never;
        head?: never;
        patch: operations["ChangeRoles_change"];
        trace?: never;
    };
    "/api/councils/{council}/people/{person}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddPerson_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/people/{person}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddPerson_writeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadPosts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Appoint_appoint"];
        post?: never;
        delete: operations["Vacate_vacate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportForms_list"];
        put?: never;
        post: operations["ReportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportForms_read"];
        put: operations["ReportForms_rename"];
        post?: never;
        delete: operations["ReportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-forms/{form}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FormFields_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-forms/{form}/fields/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FormFields_change"];
        post?: never;
        delete: operations["FormFields_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-forms/{form}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FormFields_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-templates/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReportTemplates_put"];
        post?: never;
        delete: operations["ReportTemplates_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/report-templates/{form}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportTemplates_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{council}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCouncil_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadModel_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadModel_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AskForLink_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetPassword_read"];
        put?: never;
        post: operations["SetPassword_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published/{council}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadPublished_newest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published/{council}/{year}/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadPublished_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published/{council}/{year}/{edition}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadPublished_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published/{council}/{year}/{edition}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadPublished_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{seal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AskForSeal_ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadSession_read"];
        put?: never;
        post: operations["SignIn_create"];
        delete: operations["SignOut_here"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SignOut_everywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChangePassword_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AdaptedDto: {
            criterionKey: string;
            /** @description A key of the new version’s judgement words */
            judgement: string | null;
            reason: string;
        };
        AddCoveringReportDto: {
            /** @description The body that meets */
            body: string;
            /** @description Key of a form */
            form: string;
            /** Format: date */
            meetsOn?: string | null;
        };
        AddEvidenceDto: {
            /** @description Of a link */
            address?: string | null;
            /** @description Internal when it is left out */
            classification?: components["schemas"]["ClassificationDto"];
            /**
             * Format: uuid
             * @description Of a document: what the upload answered
             */
            fileId?: string | null;
            /** @enum {string|null} */
            grade?: "unqualified" | "qualified" | "adverse" | "disclaimed" | "disclaimed-backstop" | "outstanding" | "good" | "requires-improvement" | "inadequate" | "substantial" | "reasonable" | "limited" | "no-assurance" | "other" | null;
            /** @description Needed with the grade "other" */
            gradeWords?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            issuingBody?: string | null;
            /** @enum {string} */
            kind: "document" | "link" | "statement" | "metric";
            metric?: components["schemas"]["MetricDto"] | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodTo?: string | null;
            /** Format: date */
            reviewBy?: string | null;
            /** @description Of a statement */
            statement?: string | null;
            title?: string;
        };
        AddFieldDto: {
            cleared: boolean;
            /** @description Of a table */
            columns: components["schemas"]["FormColumnDto"][];
            group?: string | null;
            hint: string;
            initial: string;
            /** @enum {string} */
            kind: "line" | "paragraphs" | "list" | "choice" | "date" | "contacts" | "coded" | "table" | "statutory-comments" | "background-papers" | "appendices";
            label: string;
            /** @description Of coded items */
            list?: string | null;
            /** @description Of a choice */
            options: string[];
            /** @enum {string} */
            place: "front-sheet" | "body";
            required: boolean;
        };
        AddFollowOnActionDto: {
            classification?: components["schemas"]["ClassificationDto"];
            /** @description Keys of criteria of the assessment’s model */
            criteria?: string[];
            /** Format: date */
            dueOn?: string | null;
            /** @description A progress note to add with it, such as why it is cancelled */
            note?: string;
            /** @enum {string} */
            origin?: "this-assessment" | "peer-challenge" | "audit" | "ombudsman" | "inspection" | "scrutiny" | "notice" | "other";
            /**
             * Format: uuid
             * @description A person of the council
             */
            ownerId?: string | null;
            /** @description The owner in words, when it is no one of the council */
            ownerTitle?: string | null;
            /**
             * @description Complete needs evidence; cancelled needs a note
             * @enum {string}
             */
            status?: "not-started" | "on-track" | "at-risk" | "complete" | "cancelled";
            /** @description Key of a theme of the assessment’s model */
            themeKey: string;
            title: string;
            /** @description What will be done */
            what?: string;
            /** @description Why it is needed */
            why?: string;
        };
        AddFormDto: {
            /** @enum {string} */
            body: "council" | "executive" | "committee";
            /** @description Key of a form */
            copyOf?: string | null;
            title: string;
        };
        AddNoteDto: {
            text: string;
        };
        AddPersonDto: {
            email: string;
            name: string;
            roles: ("administrator" | "lead-officer" | "theme-lead" | "contributor" | "theme-reviewer" | "moderator" | "senior-leadership" | "statutory-officer" | "democratic-services" | "auditor" | "reader")[];
        };
        AnswerQuestionDto: {
            /** @description Whether it is published with the assessment: what is published is part of what is signed */
            publish: boolean;
            reason: string;
        };
        AppointDto: {
            deputyIds: string[];
            /**
             * Format: uuid
             * @description Null leaves the post vacant
             */
            holderId: string | null;
        };
        ApprovalOfTextView: {
            /** Format: date-time */
            at: string;
            /** @description False: they approved an earlier text */
            current: boolean;
            /** @description Whoever approved had scored nothing */
            independent: boolean;
            name: string;
        };
        ApprovalView: {
            /** Format: date-time */
            at: string;
            /** @description What changed since, in sentences without their full stops */
            changes: string[];
            /** @description Private to the team */
            comment: string;
            /** @description False: they approved an earlier text */
            current: boolean;
            /** @description They had scored nothing of the year */
            independent: boolean;
            name: string;
        };
        ApproveDto: {
            /** @description Private to the team, in no document */
            comment?: string;
            /** @description Of the text that was read: the contentHash of the leadership review */
            contentHash: string;
        };
        AskForLinkDto: {
            email: string;
        };
        AskForPackDto: {
            /** @enum {string} */
            audience: "public" | "restricted";
        };
        AssessmentSummaryView: {
            /** Format: date */
            councilMeeting: string | null;
            criteria: number;
            /** Format: date-time */
            finalAt: string | null;
            /** Format: uuid */
            id: string;
            judged: number;
            lead: components["schemas"]["PersonRefView"];
            model: components["schemas"]["ModelRefView"];
            revision: number;
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            themes: components["schemas"]["ThemeScoreView"][];
            year: string;
        };
        AssessmentsView: {
            items: components["schemas"]["AssessmentSummaryView"][];
        };
        AssessmentView: {
            /** @description A reviewer scores a theme before they see the lead’s score */
            blindScoring: boolean;
            /** @description The earlier year that it was begun from */
            carriedFrom: string | null;
            dates: components["schemas"]["KeyDatesView"];
            /** @description Counts the revisions of a sealed year, from 1 */
            edition: number;
            /**
             * Format: date-time
             * @description When senior leadership approved it
             */
            finalAt: string | null;
            finalBy: components["schemas"]["PersonRefView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ladder: "short" | "full";
            lead: components["schemas"]["PersonRefView"];
            model: components["schemas"]["ModelOfAssessmentView"];
            moves: components["schemas"]["MoveView"][];
            permissions: string[];
            /** @description Internal: for people of the council, in no document */
            returnedReason: string | null;
            revision: number;
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            themes: components["schemas"]["ThemeView"][];
            /** @example 2026/27 */
            year: string;
        };
        AssignReviewerDto: {
            /** Format: uuid */
            reviewerId: string | null;
        };
        AssignThemeLeadDto: {
            /** Format: uuid */
            leadId: string | null;
        };
        BaseVersionView: {
            id: string;
            title: string;
        };
        BeginModelDraftDto: {
            /** @description Id of the version that it is built on */
            base: string;
            title: string;
        };
        BesideVersionView: {
            /** @description Sentences that only the page has */
            added: number;
            /** @description Sentences that only the version has */
            gone: number;
            id: string;
            /** @description Sentences that both have */
            same: number;
            /** @description What their words propose, without what is unchanged; null when one of the two is too long for it, or the import is older than those that are read so */
            themes: components["schemas"]["ThemeDifferenceView"][] | null;
            title: string;
        };
        CarriedCountsView: {
            evidenceLinks: number;
            followOnActions: number;
            judgements: number;
            narratives: number;
        };
        CarriedForwardView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRefView"] | null;
            /** @description Confirmed as they were */
            confirmed: components["schemas"]["CarriedCountsView"];
            /** @description The sealed edition; null: the year as it stands */
            edition: number | null;
            /** @example 2025/26 */
            from: string;
            /** @description The version that the earlier year is judged by */
            fromModelId: string;
            /** @description The first 500 */
            leftBehind: components["schemas"]["LeftBehindView"][];
            leftBehindTotal: number;
            /** @description What writing the confirmed items anew would have taken */
            minutesSaved: number;
            themes: components["schemas"]["CarriedThemeView"][];
            total: number;
            unread: number;
        };
        CarriedItemsView: {
            items: components["schemas"]["CarriedItemView"][];
            page: number;
            size: number;
            total: number;
        };
        CarriedItemView: {
            classification: components["schemas"]["ClassificationDto"];
            criterionKey: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRefView"] | null;
            /**
             * Format: uuid
             * @description In the earlier year
             */
            earlierActionId: string | null;
            /** Format: uuid */
            evidenceId: string | null;
            /** @description What to look at before confirming */
            flags: ("past-review" | "evidence-removed" | "reworded" | "moved" | "split" | "merged")[];
            /** Format: uuid */
            id: string;
            /** @description Key of the judgement that was given */
            judgement: string | null;
            /** @enum {string} */
            kind: "narrative" | "judgement" | "evidence-link" | "follow-on-action";
            /**
             * Format: uuid
             * @description Link or follow-on action it became
             */
            madeId: string | null;
            /** @description What it belongs to: the sentence of the criterion or the title of the theme */
            placeTitle: string;
            /**
             * @description How its criterion bears on that of the earlier year
             * @enum {string}
             */
            relation: "unchanged" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn";
            /**
             * Format: date
             * @description When the evidence is to be reviewed
             */
            reviewBy: string | null;
            revision: number;
            /** @enum {string|null} */
            stance: "supports" | "counters" | null;
            /** @enum {string} */
            state: "unread" | "confirmed" | "changed" | "dropped";
            /** @description The narrative, the reason, what the evidence shows or what is to be done */
            text: string;
            themeKey: string;
            /** @description Of the theme, the criterion, the item of evidence or the follow-on action */
            title: string;
            /** @description True when the text is not shown to this reader */
            withheld: boolean;
            /** @description The judgement in the words of the version */
            word: string | null;
        };
        CarriedThemeView: {
            key: string;
            /** @description The score of the earlier year: never carried */
            lastScore: components["schemas"]["LastScoreView"] | null;
            title: string;
            total: number;
            /** @description Evidence links that can be confirmed together */
            unchangedLinks: number;
            unread: number;
        };
        CarryForwardDto: {
            /** @example 2025/26 */
            from: string;
        };
        CarryPreviewView: {
            comesAlong: components["schemas"]["CarriedCountsView"];
            /** @description The sealed edition; null: the year as it stands */
            edition: number | null;
            /** @example 2025/26 */
            from: string;
            /** @description The version that the earlier year is judged by */
            fromModelId: string;
            /** @description The first 500 */
            leftBehind: components["schemas"]["LeftBehindView"][];
            leftBehindTotal: number;
            /** @description Links to evidence that is past its review date */
            pastReview: number;
        };
        CellConflictView: {
            /** @description Such as D14 */
            cell: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string | null;
            /** Format: uuid */
            id: string;
            inFile: string | null;
            label: string;
            present: string | null;
            reference: string;
            title: string;
        };
        CellErrorView: {
            /** @description Such as D14 */
            cell: string;
            message: string;
        };
        CellLeftView: {
            /** @description Such as B14 */
            cell: string;
            label: string;
            title: string;
        };
        ChallengeAnswerView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRefView"] | null;
            /** @description Whether it is published with the assessment */
            publish: boolean;
            /** @description The question as it was asked when it was answered */
            question: string;
            /** @description Empty when it is withheld from this reader */
            reason: string;
            revision: number;
            /** @description True when the reason is not shown to this reader */
            withheld: boolean;
        };
        ChallengeCountsView: {
            asked: number;
            blocking: number;
            themes: components["schemas"]["ThemeQuestionsView"][];
            unanswered: number;
        };
        ChallengedThemeView: {
            key: string;
            title: string;
        };
        ChallengeView: {
            /** @description Why not, all reasons */
            because: components["schemas"]["ReasonView"][];
            /** @description Theme by theme */
            findings: components["schemas"]["FindingView"][];
            /** @description Whether this caller may answer now */
            mayAnswer: boolean;
            noLongerAsked: components["schemas"]["PastAnswerView"][];
            /** @description Whether what is asked about can be changed: the year is being drafted */
            open: boolean;
            themes: components["schemas"]["ChallengedThemeView"][];
            /** @example 2026/27 */
            year: string;
        };
        ChangeAssessmentDto: {
            /** @description A date that is left out stays; null takes it away */
            dates?: components["schemas"]["KeyDatesDto"];
            /** Format: uuid */
            leadId?: string;
        };
        ChangeCarriedDto: {
            classification?: components["schemas"]["ClassificationDto"];
            /** @description A key of the model’s judgement words */
            judgement?: string;
            /** @enum {string} */
            stance?: "supports" | "counters";
            /** @description The narrative, the reason or what the evidence shows */
            text?: string;
        };
        ChangeCouncilDto: {
            /** @description Of new years on the full way */
            blindScoring?: boolean;
            /** @description #rrggbb; dark enough for white text on it (4.5 to 1) */
            brandColour?: string;
            /**
             * @description Of new years; years that are open keep theirs
             * @enum {string}
             */
            ladder?: "short" | "full";
            name?: string;
        };
        ChangeFollowOnActionDto: {
            classification?: components["schemas"]["ClassificationDto"];
            /** @description Keys of criteria of the assessment’s model */
            criteria?: string[];
            /** Format: date */
            dueOn?: string | null;
            /** @description A progress note to add with it, such as why it is cancelled */
            note?: string;
            /** @enum {string} */
            origin?: "this-assessment" | "peer-challenge" | "audit" | "ombudsman" | "inspection" | "scrutiny" | "notice" | "other";
            /**
             * Format: uuid
             * @description A person of the council
             */
            ownerId?: string | null;
            /** @description The owner in words, when it is no one of the council */
            ownerTitle?: string | null;
            /**
             * @description Complete needs evidence; cancelled needs a note
             * @enum {string}
             */
            status?: "not-started" | "on-track" | "at-risk" | "complete" | "cancelled";
            /** @description Key of a theme of the assessment’s model */
            themeKey?: string;
            title?: string;
            /** @description What will be done */
            what?: string;
            /** @description Why it is needed */
            why?: string;
        };
        ChangeLinkDto: {
            shows?: string;
            /** @enum {string} */
            stance?: "supports" | "counters";
        };
        ChangePasswordDto: {
            current: string;
            next: string;
        };
        ChooseLettersDto: {
            /** @enum {string} */
            letters: "at-once" | "daily" | "none";
        };
        ChosenScoreDto: {
            score: string;
            themeKey: string;
        };
        CitationView: {
            /** @description The criterion whose answer is cited */
            criterionKey: string;
            note: string;
            revision: number;
        };
        CiteCriterionDto: {
            note: string;
        };
        ClassificationDto: {
            /** @enum {string} */
            level: "public" | "internal" | "exempt" | "confidential";
            /** @description Paragraph of Schedule 12A, Local Government Act 1972 */
            paragraph: number | null;
            publicInterestReason: string | null;
        };
        CodedItemDto: {
            code: string;
            words: string;
        };
        CodedItemView: {
            /** @description Such as SO1 */
            code: string;
            words: string;
        };
        CodedListDto: {
            items: components["schemas"]["CodedItemDto"][];
            title: string;
        };
        CodedListsView: {
            items: components["schemas"]["CodedListView"][];
        };
        CodedListView: {
            items: components["schemas"]["CodedItemView"][];
            key: string;
            /** @description 0 while the council has not written it */
            revision: number;
            title: string;
        };
        CommentDto: {
            /** @description Colleagues who are called by it: people of this council who may read comments */
            mentions?: string[];
            text: string;
        };
        CommentedPlaceView: {
            /** @description Key of the theme or criterion, id of the evidence or follow-on action */
            key: string;
            /** @enum {string} */
            kind: "theme" | "criterion" | "evidence" | "follow-on-action";
            title: string;
            /** @description 2026/27; null for evidence */
            year: string | null;
        };
        CommentReadersView: {
            items: components["schemas"]["PersonRefView"][];
        };
        CommentThreadsView: {
            items: components["schemas"]["CommentThreadView"][];
            page: number;
            size: number;
            total: number;
        };
        CommentThreadView: {
            comments: components["schemas"]["CommentView"][];
            /** Format: uuid */
            id: string;
            place: components["schemas"]["CommentedPlaceView"];
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: components["schemas"]["PersonRefView"] | null;
            /** @description Every comment raises it too */
            revision: number;
        };
        CommentView: {
            /** Format: date-time */
            at: string;
            /** @description Null when the service itself wrote it */
            by: components["schemas"]["PersonRefView"] | null;
            /** Format: uuid */
            id: string;
            /** @description Colleagues who are called by it */
            mentions: components["schemas"]["PersonRefView"][];
            text: string;
        };
        ComparedCriterionView: {
            key: string;
            /** @enum {string} */
            kind: "characteristic" | "indicator";
            /** @description The number it has in the guidance */
            paragraph: string | null;
            text: string;
        };
        ComparedVersionView: {
            criteria: number;
            id: string;
            /** Format: date */
            published: string;
            title: string;
            /** @description Whose words they are; shown wherever the criteria are */
            wording: string;
        };
        ConfirmedTogetherView: {
            confirmed: number;
        };
        ConfirmTogetherDto: {
            /** @description Key of a theme */
            themeKey: string;
        };
        ConsistencyNoteView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            note: string;
        };
        ContactDto: {
            email: string;
            name: string;
            post: string;
            telephone: string;
        };
        ContactView: {
            email: string;
            name: string;
            post: string;
            telephone: string;
        };
        CouncilOfPersonView: {
            brandColour: string;
            name: string;
            permissions: string[];
            roles: string[];
            slug: string;
        };
        CouncilView: {
            /** @description In new years, a theme’s reviewer scores before they see the lead’s score */
            blindScoring: boolean;
            /** @description #rrggbb */
            brandColour: string;
            /** Format: uuid */
            id: string;
            /**
             * @description The way its new years go; a year keeps the one it was opened with
             * @enum {string}
             */
            ladder: "short" | "full";
            name: string;
            permissions: string[];
            revision: number;
            slug: string;
        };
        CoveringPreviewView: {
            document: {
                [key: string]: unknown;
            };
        };
        CoveringProblemView: {
            /** @description It keeps the report from a meeting */
            blocks: boolean;
            /** @enum {string} */
            code: "empty" | "placeholder" | "no-comment" | "stale-comment" | "offer-changed";
            /** @description Key of a field of the form, or title, report-to or meeting-date */
            field: string;
            message: string;
        };
        CoveringReportDto: {
            /** @description The body that meets */
            body: string;
            /** Format: date */
            meetsOn?: string | null;
            title: string;
        };
        CoveringReportsView: {
            items: components["schemas"]["CoveringSummaryView"][];
        };
        CoveringReportView: {
            /** @description Of every field, in the same order */
            answers: components["schemas"]["FieldAnswerView"][];
            appendices: string[];
            /** @description The body that meets */
            body: string;
            /**
             * Format: date-time
             * @description Of the report or of a field of it
             */
            changedAt: string;
            changedBy: string | null;
            /** @description Of its form, as it was when the report was begun */
            fields: components["schemas"]["FormFieldView"][];
            formTitle: string;
            /** Format: uuid */
            id: string;
            lists: components["schemas"]["CodedListView"][];
            /** Format: date */
            meetsOn: string | null;
            offers: components["schemas"]["OfferView"][];
            officers: components["schemas"]["OfficerCommentView"][];
            /** @description Public evidence, which is listed unless it is left out */
            papers: components["schemas"]["PaperView"][];
            problems: components["schemas"]["CoveringProblemView"][];
            revision: number;
            /** @description What it speaks of is sealed */
            sealed: boolean;
            title: string;
            year: string;
        };
        CoveringSummaryView: {
            /** @description The body that meets */
            body: string;
            /**
             * Format: date-time
             * @description Of the report or of a field of it
             */
            changedAt: string;
            changedBy: string | null;
            formTitle: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            meetsOn: string | null;
            revision: number;
            title: string;
        };
        CriterionDifferenceView: {
            /** @description None when it is new */
            from: components["schemas"]["ComparedCriterionView"][];
            /** @enum {string} */
            relation: "unchanged" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn";
            /** @description None when it was withdrawn */
            to: components["schemas"]["ComparedCriterionView"][];
            /** @description Why whoever decided it holds it to be so */
            why: string;
            /** @description Null where the sentences are the same */
            words: components["schemas"]["WordPieceView"][] | null;
        };
        CriterionView: {
            /** @enum {string} */
            basis: "theme-description" | "council-narrative" | "other-section-of-guidance" | "recall";
            citations: components["schemas"]["CitationView"][];
            classification: components["schemas"]["ClassificationDto"];
            /** @enum {string} */
            confidence: "seen" | "recalled" | "unsure";
            evidence: components["schemas"]["EvidenceOfPlaceView"][];
            judgement: string | null;
            key: string;
            /** @enum {string} */
            kind: "characteristic" | "indicator";
            reason: string;
            revision: number;
            text: string;
            /** @description True when the reason is not shown to this reader */
            withheld: boolean;
        };
        DeadlineView: {
            /**
             * Format: date
             * @description Null: bank holidays are not known
             */
            lastDay: string | null;
            passed: boolean | null;
            rule: components["schemas"]["NoticeRule"];
        };
        DemoSignInView: {
            /** @description The role this person has */
            as: string;
            council: string;
            email: string;
            password: string;
        };
        EarlierActionView: {
            /** Format: uuid */
            id: string;
            /** @example 2025/26 */
            year: string;
        };
        EvidenceFieldsDto: {
            /** @description Of a link */
            address?: string | null;
            /** @description Internal when it is left out */
            classification?: components["schemas"]["ClassificationDto"];
            /**
             * Format: uuid
             * @description Of a document: what the upload answered
             */
            fileId?: string | null;
            /** @enum {string|null} */
            grade?: "unqualified" | "qualified" | "adverse" | "disclaimed" | "disclaimed-backstop" | "outstanding" | "good" | "requires-improvement" | "inadequate" | "substantial" | "reasonable" | "limited" | "no-assurance" | "other" | null;
            /** @description Needed with the grade "other" */
            gradeWords?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            issuingBody?: string | null;
            metric?: components["schemas"]["MetricDto"] | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodTo?: string | null;
            /** Format: date */
            reviewBy?: string | null;
            /** @description Of a statement */
            statement?: string | null;
            title?: string;
        };
        EvidenceInListView: {
            /** @description Of a link */
            address: string | null;
            classification: components["schemas"]["ClassificationDto"];
            /** @description Of a document */
            file: components["schemas"]["StoredFileView"] | null;
            /** @enum {string|null} */
            grade: "unqualified" | "qualified" | "adverse" | "disclaimed" | "disclaimed-backstop" | "outstanding" | "good" | "requires-improvement" | "inadequate" | "substantial" | "reasonable" | "limited" | "no-assurance" | "other" | null;
            /** @description The grade as its issuer put it */
            gradeWords: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string | null;
            /** @description Empty when it is not known */
            issuingBody: string;
            /** @enum {string} */
            kind: "document" | "link" | "statement" | "metric";
            metric: components["schemas"]["MetricView"] | null;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodTo: string | null;
            /** Format: date-time */
            removedAt: string | null;
            /** Format: date */
            reviewBy: string | null;
            revision: number;
            /** @description Of a statement */
            statement: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["PersonRefView"] | null;
            /** @description In how many places the reader can see it is used */
            uses: number;
        };
        EvidenceLinkView: {
            classification: components["schemas"]["ClassificationDto"];
            /** @description Null when it bears on the theme as a whole */
            criterionKey: string | null;
            /** Format: uuid */
            evidenceId: string;
            kind: string;
            /** Format: uuid */
            linkId: string;
            revision: number;
            shows: string;
            /** @enum {string} */
            stance: "supports" | "counters";
            themeKey: string;
            title: string;
        };
        EvidenceListView: {
            items: components["schemas"]["EvidenceInListView"][];
            page: number;
            size: number;
            total: number;
        };
        EvidenceOfPlaceView: {
            classification: components["schemas"]["ClassificationDto"];
            /** Format: uuid */
            evidenceId: string;
            kind: string;
            /** Format: uuid */
            linkId: string;
            revision: number;
            shows: string;
            /** @enum {string} */
            stance: "supports" | "counters";
            title: string;
        };
        EvidenceUsesView: {
            items: components["schemas"]["EvidenceUseView"][];
        };
        EvidenceUseView: {
            criterionKey: string | null;
            /**
             * Format: uuid
             * @description Null when it is tied to a theme or criterion
             */
            followOnActionId: string | null;
            themeKey: string;
            /** @description The criterion, the theme or the follow-on action, in words */
            title: string;
            year: string;
        };
        EvidenceView: {
            /** @description Of a link */
            address: string | null;
            classification: components["schemas"]["ClassificationDto"];
            /** @description Of a document */
            file: components["schemas"]["StoredFileView"] | null;
            /** @enum {string|null} */
            grade: "unqualified" | "qualified" | "adverse" | "disclaimed" | "disclaimed-backstop" | "outstanding" | "good" | "requires-improvement" | "inadequate" | "substantial" | "reasonable" | "limited" | "no-assurance" | "other" | null;
            /** @description The grade as its issuer put it */
            gradeWords: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string | null;
            /** @description Empty when it is not known */
            issuingBody: string;
            /** @enum {string} */
            kind: "document" | "link" | "statement" | "metric";
            metric: components["schemas"]["MetricView"] | null;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodTo: string | null;
            /** Format: date-time */
            removedAt: string | null;
            /** Format: date */
            reviewBy: string | null;
            revision: number;
            /** @description Of a statement */
            statement: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["PersonRefView"] | null;
        };
        FieldAnswerView: {
            classification: components["schemas"]["FieldClassificationView"];
            /** @description Initials of whoever cleared it */
            clearedBy: string;
            /** Format: date */
            clearedOn: string | null;
            contacts: components["schemas"]["ContactView"][];
            /** @description It is exempt, and the reader may not see what it says */
            hidden: boolean;
            items: components["schemas"]["CodedItemView"][];
            /** @description Key of the field */
            key: string;
            /** @description The offered text that was taken, as it was then */
            offered: string | null;
            /** @description 0 while nobody has touched it */
            revision: number;
            rows: string[][];
            text: string;
        };
        FieldChangeView: {
            /** @enum {string} */
            field: "status" | "dueOn" | "owner" | "note";
            from: string | null;
            /** @description The column’s name */
            label: string;
            to: string | null;
        };
        FieldClassificationDto: {
            /** @enum {string} */
            level: "public" | "exempt";
            paragraph: number | null;
            publicInterestReason: string | null;
        };
        FieldClassificationView: {
            /** @enum {string} */
            level: "public" | "exempt";
            /** @description Paragraph of Schedule 12A */
            paragraph: number | null;
            publicInterestReason: string | null;
        };
        FieldErrorView: {
            field: string;
            message: string;
        };
        FindingView: {
            /** @description Title of the item of evidence or follow-on action */
            about: string | null;
            answer: components["schemas"]["ChallengeAnswerView"] | null;
            criterionKey?: string;
            /** Format: uuid */
            evidenceId?: string;
            /** @description Why it matters */
            explanation: string;
            /** @description Path of the field it is about */
            field?: string;
            /** Format: uuid */
            followOnActionId?: string;
            /** @description Stable: an answer stays with it */
            key: string;
            /** @description Whether a reason may be given instead of a change */
            mayBeAnswered: boolean;
            question: string;
            /** @enum {string} */
            rule: "placeholder" | "best-score-indicator-present" | "score-against-characteristics" | "best-score-without-evidence" | "indicator-absent-uncountered" | "lower-score-without-follow-on-action" | "narrative-short" | "same-as-last-year" | "same-single-document" | "evidence-past-review" | "evidence-old" | "follow-on-action-unowned" | "follow-on-action-undated" | "follow-on-action-overdue" | "follow-on-action-completion-in-doubt";
            /** @enum {string} */
            severity: "blocks" | "asks";
            themeKey?: string;
        };
        FollowOnActionEvidenceView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        FollowOnActionNoteView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRefView"] | null;
            /** Format: uuid */
            id: string;
            text: string;
        };
        FollowOnActionsView: {
            items: components["schemas"]["FollowOnActionView"][];
            page: number;
            size: number;
            total: number;
        };
        FollowOnActionView: {
            /** @description Where its earlier notes and evidence are */
            carriedFrom: components["schemas"]["EarlierActionView"] | null;
            classification: components["schemas"]["ClassificationDto"];
            criteria: string[];
            /** Format: date */
            dueOn: string | null;
            evidence: components["schemas"]["FollowOnActionEvidenceView"][];
            /** Format: uuid */
            id: string;
            /** @description How many notes there are in all */
            noteCount: number;
            /** @description Oldest first; a list gives the newest three */
            notes: components["schemas"]["FollowOnActionNoteView"][];
            /** @enum {string} */
            origin: "this-assessment" | "peer-challenge" | "audit" | "ombudsman" | "inspection" | "scrutiny" | "notice" | "other";
            /** @description Due before today (in London), and neither complete nor cancelled */
            overdue: boolean;
            owner: components["schemas"]["PersonRefView"] | null;
            /** @description The owner in words, when it is no one of the council */
            ownerTitle: string | null;
            /**
             * Format: date-time
             * @description Removed ones are shown to those who may put them back
             */
            removedAt: string | null;
            removedBy: components["schemas"]["PersonRefView"] | null;
            /** @description Of the fields; notes and evidence are added beside them and do not raise it */
            revision: number;
            /** @enum {string} */
            status: "not-started" | "on-track" | "at-risk" | "complete" | "cancelled";
            themeKey: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["PersonRefView"] | null;
            what: string;
            why: string;
        };
        FormColumnDto: {
            /** @enum {string} */
            kind: "text" | "money" | "date";
            title: string;
        };
        FormColumnView: {
            /** @enum {string} */
            kind: "text" | "money" | "date";
            title: string;
        };
        FormDto: {
            /** @enum {string} */
            body: "council" | "executive" | "committee";
            title: string;
        };
        FormFieldDto: {
            cleared: boolean;
            /** @description Of a table */
            columns: components["schemas"]["FormColumnDto"][];
            group?: string | null;
            hint: string;
            initial: string;
            label: string;
            /** @description Of coded items */
            list?: string | null;
            /** @description Of a choice */
            options: string[];
            /** @enum {string} */
            place: "front-sheet" | "body";
            required: boolean;
        };
        FormFieldView: {
            /** @description Whoever cleared it puts their initials and the day beside it */
            cleared: boolean;
            columns: components["schemas"]["FormColumnView"][];
            group: string | null;
            hint: string;
            initial: string;
            key: string;
            /** @enum {string} */
            kind: "line" | "paragraphs" | "list" | "choice" | "date" | "contacts" | "coded" | "table" | "statutory-comments" | "background-papers" | "appendices";
            label: string;
            /** @description Key of the coded list its items come from */
            list: string | null;
            options: string[];
            /** @enum {string} */
            place: "front-sheet" | "body";
            required: boolean;
        };
        FormSummaryView: {
            /** @enum {string} */
            body: "council" | "executive" | "committee";
            /** @description Every council has it, and none can change it */
            builtIn: boolean;
            key: string;
            /** @description How many fields it has */
            size: number;
            title: string;
        };
        FormsView: {
            items: components["schemas"]["FormSummaryView"][];
        };
        FormView: {
            /** @enum {string} */
            body: "council" | "executive" | "committee";
            builtIn: boolean;
            /** @description Key of the form it was copied from */
            copiedFrom: string | null;
            fields: components["schemas"]["FormFieldView"][];
            key: string;
            /** @description Of a built-in form always 0 */
            revision: number;
            title: string;
        };
        GapView: {
            /** @description Whether the assessment cannot be made final while this is so */
            blocksFinal: boolean;
            criterionKey?: string;
            /** @description The placeholder as it is written */
            found?: string;
            kind: string;
            message: string;
            themeKey?: string;
            /** @description Where a placeholder stands */
            where?: string;
        };
        GuidanceAddressDto: {
            address: string;
        };
        GuidanceImportOptionsView: {
            /** @description Whether the service may fetch a page by its address */
            byAddress: boolean;
            /** @description In bytes */
            largest: number;
            /** @description The sites that pages are fetched from */
            sites: string[];
        };
        GuidancePreviewView: {
            /** @description Empty when nobody said it */
            address: string;
            /** @description The version that has this very text */
            already: components["schemas"]["ImportedVersionView"] | null;
            /** @description What was brought in before, the newest first */
            earlier: components["schemas"]["BesideVersionView"][];
            /** @description Of the version that it would make: send it to have exactly that made */
            hash: string;
            id: string;
            /** Format: date */
            published: string;
            /** @description Of the body that was read */
            sha256: string;
            /** @description The newest version that comes with the service */
            shipped: components["schemas"]["BesideVersionView"];
            themes: components["schemas"]["ImportedThemeView"][];
            /** @description Of the page */
            title: string;
            /** Format: date */
            updated: string | null;
            warnings: string[];
            /** @description The attribution that stands wherever the text does */
            wording: string;
        };
        GuidanceView: {
            address: string;
            title: string;
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        HeldBackView: {
            public: components["schemas"]["WithheldView"][];
            /** @description What is confidential */
            restricted: components["schemas"]["WithheldView"][];
        };
        HistoryEntryView: {
            /** @description What was done, such as score-theme */
            act: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            /** @description A list cuts texts after 200 characters; one entry by its number has all of them */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description Null for the operator of the service */
            by: components["schemas"]["PersonRefView"] | null;
            /** @description Counts up from 1 within the council */
            number: number;
            objectId: string;
            objectType: string;
            /** @description Names of changed fields whose text is cut here */
            shortened: string[];
            /** @description What people called the object then */
            title: string;
            /** @description True when title, before and after are kept back because the reader may not see exempt or confidential material, or what the team says among itself */
            withheld: boolean;
            /**
             * @description Null when it is about no year
             * @example 2026/27
             */
            year: string | null;
        };
        HistoryPeopleView: {
            /** @description By name; those who have left the council as well */
            items: components["schemas"]["PersonRefView"][];
        };
        HistoryView: {
            /** @description Newest first */
            items: components["schemas"]["HistoryEntryView"][];
            /** @description Send it as `before` for the next page; null on the last */
            next: number | null;
        };
        ImportedItemView: {
            paragraph: string | null;
            /** @description Each sub-item on a line of its own that begins with “– ” */
            text: string;
        };
        ImportedThemeView: {
            characteristics: components["schemas"]["ImportedItemView"][];
            description: string;
            indicators: components["schemas"]["ImportedItemView"][];
            key: string;
            leftOut: components["schemas"]["LeftOutView"][];
            title: string;
        };
        ImportedVersionView: {
            id: string;
            /** @description False when this very text was here already: nothing was saved then */
            isNew: boolean;
            title: string;
        };
        ImportedView: {
            /** @description What was done */
            changes: components["schemas"]["RowChangeView"][];
            fileName: string;
        };
        ImportPreviewView: {
            changes: components["schemas"]["RowChangeView"][];
            /** @description Their rows are left as they are */
            conflicts: components["schemas"]["CellConflictView"][];
            /** @description Their rows are left as they are */
            errors: components["schemas"]["CellErrorView"][];
            fileName: string;
            /** @description Of exactly this preview: send it to have it done */
            hash: string;
            /** @description Follow-on actions that the file has no row of: they stay */
            missing: number;
            notImported: components["schemas"]["CellLeftView"][];
            /** @description Rows that say what is there */
            unchanged: number;
            unknownColumns: string[];
            /** @description Rows of follow-on actions that are not there any more */
            unknownRows: components["schemas"]["UnknownRowView"][];
        };
        InvitationView: {
            /** Format: date-time */
            expiresAt: string | null;
            /** @description Null when the person has an account already: a link to join has been sent to their own mailbox */
            link: string | null;
            person: components["schemas"]["MemberView"];
        };
        JudgeCriterionDto: {
            classification: components["schemas"]["ClassificationDto"];
            /** @description A key of the model’s judgement words; null takes the judgement away */
            judgement: string | null;
            reason: string;
        };
        JudgedView: {
            classification: components["schemas"]["ClassificationDto"];
            judgement: string | null;
            key: string;
            reason: string;
            revision: number;
            suggestion: components["schemas"]["SuggestionView"];
            /** @description True when the reason is not shown to this reader */
            withheld: boolean;
        };
        JudgementWordsView: {
            characteristic: components["schemas"]["JudgementWordView"][];
            indicator: components["schemas"]["JudgementWordView"][];
        };
        JudgementWordView: {
            key: string;
            /** @enum {string} */
            meaning: "favourable" | "mixed" | "unfavourable" | "not-applicable";
            needsReason: boolean;
            symbol: string;
            word: string;
        };
        KeyDatesDto: {
            /** Format: date */
            councilMeeting?: string | null;
            /** Format: date */
            draftDue?: string | null;
            /** Format: date */
            reviewDue?: string | null;
        };
        KeyDatesView: {
            /** Format: date */
            councilMeeting: string | null;
            /** Format: date */
            draftDue: string | null;
            /** Format: date */
            reviewDue: string | null;
        };
        LastScoreView: {
            symbol: string;
            word: string;
        };
        LeadershipView: {
            /** @description Somebody who had scored nothing has approved this very text: it counts still */
            agreed: boolean;
            /** @description Of this edition, newest first */
            approvals: components["schemas"]["ApprovalView"][];
            /** @description Whether the caller may approve it */
            approve: components["schemas"]["MayView"];
            /** @description Names the text as it is; sent with an approval */
            contentHash: string;
            edition: number;
            /** @description Whether the caller has scored nothing of the year, or else what */
            independent: components["schemas"]["MayView"];
            moves: components["schemas"]["MoveView"][];
            /** @description Of the assessment */
            revision: number;
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            /** @example 2026/27 */
            year: string;
        };
        LeftBehindView: {
            /** @description In the earlier year’s version */
            criterionKey: string | null;
            /** Format: uuid */
            evidenceId: string | null;
            /**
             * Format: uuid
             * @description Of the earlier year
             */
            followOnActionId: string | null;
            /** @enum {string} */
            kind: "narrative" | "judgement" | "evidence-link" | "follow-on-action" | "citation";
            /** @description In the earlier year’s version */
            themeKey: string;
            /** @description What people call it: the sentence of the criterion, or a title */
            title: string;
            /** @enum {string} */
            why: "complete" | "cancelled" | "not-related" | "withdrawn" | "theme-gone" | "merged-differently" | "another-kind" | "too-long" | "evidence-removed" | "confidential" | "cited";
        };
        LeftEvidenceView: {
            criterionKey: string;
            /** Format: uuid */
            evidenceId: string;
            shows: string;
            text: string;
            title: string;
        };
        LeftJudgementView: {
            /** @enum {string} */
            because: "withdrawn" | "judge-again" | "adapted";
            classification: components["schemas"]["ClassificationDto"];
            criterionKey: string;
            /** @description The judgement’s word in the version that was left */
            judgement: string | null;
            reason: string;
            /** @description Its sentence in the version that was left */
            text: string;
        };
        LeftOutView: {
            /** @description Its first words, or how many there are */
            text: string;
            /** @enum {string} */
            what: "paragraph" | "list" | "table" | "footnote marks" | "empty item";
            why: string;
        };
        LeftScoreView: {
            /** @description Its word in the version that was left */
            before: string;
            /** @description Its word in the new version; null: to be scored again */
            score: string | null;
            themeKey: string;
        };
        LettersChoiceView: {
            /** @enum {string} */
            letters: "at-once" | "daily" | "none";
        };
        LinkChecksView: {
            /** @description Whether this service may reach other sites */
            allowed: boolean;
            latest: components["schemas"]["LinkCheckView"] | null;
        };
        LinkCheckView: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string | null;
            /** @description How many of them have been */
            done: number;
            /** Format: uuid */
            id: string;
            /** @description Links that were more than one check opens */
            leftOut: number;
            /**
             * @description stopped: the service was stopped before it was done
             * @enum {string}
             */
            state: "running" | "done" | "stopped";
            /** @description Links that are opened */
            total: number;
            /** @description How many of those led somewhere */
            working: number;
        };
        LinkEvidenceDto: {
            /** @description Null: for the theme as a whole */
            criterionKey: string | null;
            /** Format: uuid */
            evidenceId: string;
            shows: string;
            /** @enum {string} */
            stance: "supports" | "counters";
            themeKey: string;
        };
        MayView: {
            allowed: boolean;
            because: components["schemas"]["ReasonView"][];
        };
        MeetingDto: {
            /** @enum {string} */
            body: "audit-committee" | "cabinet" | "full-council" | "other";
            /** @description The name of another body */
            bodyName?: string | null;
            /** @description The words of the decision; goes with an outcome */
            decision?: string;
            /** @description What the meeting had before it; the newest unless it is said */
            edition?: number;
            /** Format: date */
            heldOn: string;
            /** @description https only */
            minuteLink?: string | null;
            minuteReference?: string;
            /**
             * @description Null before the meeting
             * @enum {string|null}
             */
            outcome?: "noted" | "approved" | "referred-back" | null;
        };
        MeetingNoticeView: {
            deadlines: components["schemas"]["DeadlineView"][];
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            /** @example Audit committee, 4 June 2027 */
            title: string;
        };
        MeetingsView: {
            /** @description The newest edition of the year */
            edition: number;
            /** @description By date */
            items: components["schemas"]["MeetingView"][];
        };
        MeetingView: {
            /** @description It referred this edition back before it was sealed, or was put back: a superseding revision is still to be opened */
            awaitsRevision: boolean;
            /** @enum {string} */
            body: "audit-committee" | "cabinet" | "full-council" | "other";
            /** @description The name of another body */
            bodyName: string | null;
            /** @description The words of the decision */
            decision: string;
            /** @description The edition that the meeting had before it */
            edition: number;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            /** @description https only */
            minuteLink: string | null;
            minuteReference: string;
            /** @enum {string|null} */
            outcome: "noted" | "approved" | "referred-back" | null;
            /** Format: date-time */
            removedAt: string | null;
            removedBy: components["schemas"]["PersonRefView"] | null;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["PersonRefView"] | null;
        };
        MembersPageView: {
            /** @description The edition that it shows; null while none is sealed */
            edition: number | null;
            open: boolean;
            openedAt: string | null;
            openedBy: string | null;
            /** @description Below the address of the service; the same whether the page is open or closed */
            path: string;
        };
        MembersView: {
            items: components["schemas"]["MemberView"][];
        };
        MemberView: {
            email: string;
            /** Format: uuid */
            id: string;
            /**
             * @description The message with which they join: they have an account and no access until they open its link. Null for everyone who belongs to the council
             * @enum {string|null}
             */
            message: "waiting" | "sent" | "failed" | "expired" | null;
            name: string;
            revision: number;
            roles: string[];
            /**
             * @description Active: belongs to the council and has a password
             * @enum {string}
             */
            state: "active" | "invited";
        };
        MetricDto: {
            comparator?: string | null;
            name: string;
            unit?: string | null;
            value: string;
        };
        MetricView: {
            /** @description What it is compared with, in words; empty when there is nothing */
            comparator: string;
            name: string;
            /** @description Empty when there is none */
            unit: string;
            value: string;
        };
        ModelDraftSummaryView: {
            /** @description Id of the version that it is built on */
            base: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string | null;
            id: string;
            revision: number;
            title: string;
        };
        ModelDraftsView: {
            items: components["schemas"]["ModelDraftSummaryView"][];
        };
        ModelDraftView: {
            /** @description Id of the version that it is built on */
            base: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string | null;
            draft: components["schemas"]["OwnDraftDto"];
            id: string;
            problems: components["schemas"]["OwnProblemView"][];
            /** @description Id of the version that was published of it; then nothing changes */
            publishedAs: string | null;
            revision: number;
            title: string;
        };
        ModelOfAssessmentView: {
            guidance: components["schemas"]["GuidanceView"];
            hash: string;
            id: string;
            judgements: components["schemas"]["JudgementWordsView"];
            /** Format: date */
            published: string;
            scale: components["schemas"]["ScoreWordView"][];
            title: string;
            wording: string;
        };
        ModelRefView: {
            id: string;
            title: string;
        };
        ModelSummaryView: {
            /** @description The version that an own one was built on */
            basedOn: string | null;
            hash: string;
            id: string;
            /** @enum {string} */
            origin: "shipped" | "imported" | "own";
            /** Format: date */
            published: string;
            themes: components["schemas"]["ModelThemeCountView"][];
            title: string;
            /** @description Whose words they are; shown wherever the criteria are */
            wording: string;
        };
        ModelsView: {
            items: components["schemas"]["ModelSummaryView"][];
        };
        ModelThemeCountView: {
            characteristics: number;
            indicators: number;
            key: string;
            title: string;
        };
        ModelView: {
            /** @description The version that an own one was built on */
            base: components["schemas"]["BaseVersionView"] | null;
            /** @description A document of libs/best-value-model/data/model.schema.json */
            document: {
                [key: string]: unknown;
            };
            hash: string;
        };
        ModeratedThemeView: {
            /** @description The reader is to score it on their own first */
            blind: boolean;
            /** @description The theme has changed since it was reviewed */
            earlierText: boolean;
            key: string;
            /** @description In the latest earlier year */
            last: components["schemas"]["PastScoreView"] | null;
            lead: components["schemas"]["PersonRefView"] | null;
            notes: components["schemas"]["ConsistencyNoteView"][];
            /** @description How two scores that differ were settled */
            resolution: string;
            reviewer: components["schemas"]["PersonRefView"] | null;
            reviewerReason: string;
            /** @description The reviewer’s, in the newest round that is open or finished */
            reviewerScore: string | null;
            /** @description The lead’s */
            score: string | null;
            scoreReason: string;
            /** @description How many steps of the scale the two are apart */
            spread: number | null;
            /** @enum {string} */
            stage: "drafting" | "theme-review" | "reviewed";
            title: string;
        };
        ModerationView: {
            /**
             * @description The latest earlier year; null when there is none
             * @example 2025/26
             */
            lastYear: string | null;
            moves: components["schemas"]["MoveView"][];
            /** @description On the themes together */
            notes: components["schemas"]["ConsistencyNoteView"][];
            /** @description Of the assessment */
            revision: number;
            scale: components["schemas"]["ScoreWordView"][];
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            themes: components["schemas"]["ModeratedThemeView"][];
            /** @description Whether the caller may write a note */
            write: components["schemas"]["MayView"];
            /** @example 2026/27 */
            year: string;
        };
        MovementCriterionView: {
            /** @description One a year */
            cells: components["schemas"]["MovementJudgementView"][];
            /** @description Its key in the latest year that asks it */
            key: string;
            /** @enum {string} */
            kind: "characteristic" | "indicator";
            /** @description The latest year that asks it */
            latest: string;
            text: string;
        };
        MovementJudgementView: {
            /**
             * @description Since the year before; null in the first year shown
             * @enum {string|null}
             */
            change: "up" | "down" | "same" | "new" | "not-comparable" | "undecided" | null;
            /** @description How many criteria of that year it comes from; 0: nothing was asked */
            criteria: number;
            /** @description A key of the judgements of its year */
            judgement: string | null;
            /** @description It is worded otherwise than in the year before */
            reworded: boolean;
        };
        MovementReasonView: {
            /** @description The word for the score in that year */
            before: string | null;
            /** @enum {string} */
            change: "up" | "down" | "same" | "new" | "not-comparable" | "undecided";
            /** @description The follow-on actions that it may name */
            choices: components["schemas"]["NamedActionView"][];
            followOnActions: components["schemas"]["NamedActionView"][];
            /** @description Whether this reader may change it now */
            mayChange: boolean;
            /** @description The word for the score in this year, also of a draft */
            now: string | null;
            /** @description What the service would say; of drafts only */
            offered: components["schemas"]["OfferedReasonView"] | null;
            /** @description What is offered now is not what was offered when the text was saved */
            offeredChanged: boolean;
            revision: number;
            /** @description The year that it is compared with: the latest sealed one before, as in the report */
            since: string;
            /** @description Public text */
            text: string;
            themeKey: string;
            /** Format: date-time */
            updatedAt: string | null;
            updatedBy: string | null;
            /** @description It names something that this reader may not see */
            withheld: boolean;
            year: string;
        };
        MovementScoreView: {
            /** @description The reader is to score it on their own first */
            blind: boolean;
            /**
             * @description Since the year before; null in the first year shown
             * @enum {string|null}
             */
            change: "up" | "down" | "same" | "new" | "not-comparable" | "undecided" | null;
            /** @description A key of the scale of its year */
            score: string | null;
            /** @description False where the version of that year has no such theme */
            there: boolean;
        };
        MovementThemeView: {
            /** @description One a year */
            cells: components["schemas"]["MovementScoreView"][];
            criteria: components["schemas"]["MovementCriterionView"][];
            key: string;
            title: string;
        };
        MovementView: {
            /** @description The first year of the council, shown or not */
            firstYear: string | null;
            lastYear: string | null;
            /** @description Newest year first */
            reasons: components["schemas"]["MovementReasonView"][];
            themes: components["schemas"]["MovementThemeView"][];
            warnings: components["schemas"]["MovementWarningView"][];
            years: components["schemas"]["MovementYearView"][];
        };
        MovementWarningView: {
            followOnActions: components["schemas"]["NamedActionView"][];
            /** @enum {string} */
            kind: "unmoved-with-open-action" | "best-without-new-evidence";
            message: string;
            themeKey: string;
            /** @description The year of the follow-on actions */
            year: string;
        };
        MovementYearView: {
            /** @description The sealed edition that is shown */
            edition: number | null;
            /** @description A revision of the edition that is shown has been begun */
            inRevision: boolean;
            judgements: components["schemas"]["JudgementWordsView"];
            modelId: string;
            modelTitle: string;
            scale: components["schemas"]["ScoreWordView"][];
            /**
             * @description Whether scores and judgements are those that the council sealed last, which stay its word while the year is revised, or those of a draft
             * @enum {string}
             */
            source: "sealed" | "draft";
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            year: string;
        };
        MovePlanView: {
            /** @description Why it cannot be done as things stand; none when it can */
            because: components["schemas"]["ReasonView"][];
            from: components["schemas"]["NamedVersionView"];
            /** @description Of the new version */
            judgements: components["schemas"]["JudgementWordsView"];
            /** @description A MovePlan of libs/best-value-model; null where nothing relates the two versions */
            plan: {
                [key: string]: unknown;
            } | null;
            /** @description Of the assessment; If-Match of the move */
            revision: number;
            /** @description Of the new version */
            scale: components["schemas"]["ScoreWordView"][];
            /** @description Stands for exactly this plan; null without one */
            seen: string | null;
            to: components["schemas"]["NamedVersionView"];
            /** @description Of the version that is left */
            wasJudgements: components["schemas"]["JudgementWordsView"];
        };
        MoveVersionDto: {
            adapt: components["schemas"]["AdaptedDto"][];
            /** @description Criteria whose judgement is kept as it is */
            keep: string[];
            scores: components["schemas"]["ChosenScoreDto"][];
            /** @description `seen` of the plan that was decided on: what is done is what was shown */
            seen: string;
            /** @description Id of the version that the year is moved to */
            to: string;
        };
        MoveView: {
            allowed: boolean;
            /** @description It goes back, and needs a reason */
            back: boolean;
            because: components["schemas"]["ReasonView"][];
            /** @enum {string} */
            move: "send-to-moderation" | "send-to-leadership" | "send-back" | "approve" | "seal" | "revise";
            /**
             * @description Where it leads
             * @enum {string}
             */
            to: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
        };
        MyWorkView: {
            items: components["schemas"]["WorkItemView"][];
            /** @description There is more of some kind than is listed */
            more: boolean;
        };
        NamedActionView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        NamedVersionView: {
            id: string;
            title: string;
        };
        /** @enum {string} */
        NoticeRule: "papers" | "executive-notice";
        NotificationsView: {
            items: components["schemas"]["NotificationView"][];
            page: number;
            size: number;
            total: number;
        };
        NotificationView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @description The page it is about, from /councils/ */
            path: string;
            /** Format: date-time */
            readAt: string | null;
            /** @description A sentence: who did what where */
            says: string;
        };
        OfferedReasonView: {
            /** @description Whether anything that is recorded explains the change */
            explained: boolean;
            followOnActionIds: string[];
            text: string;
        };
        OfferView: {
            /** @description Key of the field */
            key: string;
            /** @description Made from the public part of the assessment as it stands */
            text: string;
        };
        OfficerCommentView: {
            /** @description Null while nobody has signed for the post */
            comment: string | null;
            /** @description It was said of the text as it stands */
            current: boolean;
            post: string;
        };
        OpenYearDto: {
            /**
             * @description Begin from this earlier year
             * @example 2025/26
             */
            carryFrom?: string | null;
            dates: components["schemas"]["KeyDatesDto"];
            /** Format: uuid */
            leadId: string;
            modelId: string;
            /** @example 2026/27 */
            year: string;
        };
        OrderDto: {
            keys: string[];
        };
        OwnCriterionDto: {
            /** @enum {string} */
            kind: "characteristic" | "indicator";
            text: string;
            theme: string;
        };
        OwnDraftDto: {
            /** @description In their order */
            criteria: components["schemas"]["OwnCriterionDto"][];
            /** @description Those that are called otherwise */
            judgements: components["schemas"]["OwnJudgementDto"][];
            /** @description The whole scale, best first; null: that of the version it is built on */
            scale: components["schemas"]["OwnScoreDto"][] | null;
            title: string;
        };
        OwnJudgementDto: {
            /** @description Of the judgement that is called otherwise */
            key: string;
            /** @enum {string} */
            kind: "characteristic" | "indicator";
            /** @description As the end of a sentence about several criteria: "are met" */
            many: string;
            /** @description As the end of a sentence about one criterion: "is met" */
            one: string;
            word: string;
        };
        OwnProblemView: {
            /** @description Of the draft, such as `scale.0.symbol` */
            field: string;
            message: string;
        };
        OwnScoreDto: {
            /** @enum {string|null} */
            colour: "dark-green" | "light-green" | "yellow" | "amber" | "red" | null;
            definition: string;
            /**
             * @description Place on the common order: 3 works well, 2 some must improve, 1 serious problems
             * @enum {integer|null}
             */
            place: 3 | 2 | 1 | null;
            /** @description Keys of the steps of the rule that suggest this word */
            suggestedBy: string[];
            /** @description Empty while none is chosen */
            symbol: string;
            word: string;
        };
        PackFileView: {
            bytes: number;
            /** @description Of what it says, in any format */
            contentHash: string;
            fileName: string;
            mediaType: string;
            /** @description Of the file */
            sha256: string;
        };
        /** @enum {string} */
        PackProblemRule: "not-ready" | "unfinished" | "statutory-comment" | "placeholder" | "covering-report" | "dead-reference" | "dead-link" | "no-alternative" | "wide-table" | "late-papers" | "already-published" | "unprintable" | "names-withheld" | "personal-address" | "unexplained-change" | "missing";
        /**
         * @description stops: it must not be published so
         * @enum {string}
         */
        PackProblemSeverity: "stops" | "warns";
        PackProblemView: {
            criterionKey?: string;
            /** Format: uuid */
            evidenceId?: string;
            /** @description The very field, such as themes/culture/narrative */
            field?: string;
            /** Format: uuid */
            followOnActionId?: string;
            /** @description One plain sentence or two */
            message: string;
            rule: components["schemas"]["PackProblemRule"];
            /** @description stops: it must not be published so */
            severity: components["schemas"]["PackProblemSeverity"];
            themeKey?: string;
            /** @description Where a reader meets it, such as Paragraph 3.4; may be empty */
            where: string;
        };
        PacksView: {
            items: components["schemas"]["PackView"][];
        };
        PackView: {
            /** @enum {string} */
            audience: "public" | "restricted";
            /** @description Why it failed */
            because: string | null;
            /** @description Of the ZIP */
            bytes: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Whoever asked for it first */
            createdBy: string | null;
            edition: number;
            /** @description Of the ZIP */
            fileName: string;
            /** @description What is in it beside its manifest */
            files: components["schemas"]["PackFileView"][];
            /** Format: uuid */
            id: string;
            progress: number;
            /** @description Of the sealed edition in it; null for a draft */
            seal: string | null;
            /** @description Of the ZIP, by which it is downloaded again */
            sha256: string | null;
            /** @enum {string} */
            state: "waiting" | "making" | "done" | "failed";
            /** @description What is being done, in words */
            step: string;
        };
        PaperView: {
            /** Format: uuid */
            id: string;
            /** @description The first theme that rests on it; null: follow-on actions only */
            theme: string | null;
            title: string;
        };
        PasswordLinkView: {
            /** @description Why the link can do nothing, and what to do instead */
            because: string | null;
            /** @description The council that invites, unless it is a reset */
            council: string | null;
            email: string;
            name: string;
            /** @description False when someone joins with the password they have */
            needsPassword: boolean;
            /**
             * @description A first password, a forgotten one, or joining another council with an account that is there
             * @enum {string}
             */
            purpose: "invitation" | "reset" | "joining";
        };
        PastAnswerView: {
            /** @description Title of the item of evidence or follow-on action */
            about: string | null;
            answer: components["schemas"]["ChallengeAnswerView"];
            criterionKey?: string;
            /** Format: uuid */
            evidenceId?: string;
            /** Format: uuid */
            followOnActionId?: string;
            key: string;
            themeKey?: string;
        };
        PastScoreView: {
            symbol: string;
            word: string;
        };
        PersonRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlaceholderView: {
            /** @description Printed within a line; the others stand in a paragraph of their own */
            inLine: boolean;
            /** @example title */
            key: string;
            /** @description What it stands for */
            says: string;
        };
        PossibleView: {
            allowed: boolean;
            because: components["schemas"]["ReasonView"][];
        };
        PostHolderView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            since: string;
        };
        /** @enum {string} */
        PostKey: "head-of-paid-service" | "chief-finance-officer" | "monitoring-officer";
        PostsView: {
            items: components["schemas"]["PostView"][];
            revision: number;
        };
        PostToSignView: {
            /** @description Why the caller may not sign */
            because: components["schemas"]["ReasonView"][];
            deputies: components["schemas"]["PersonRefView"][];
            holder: components["schemas"]["PersonRefView"] | null;
            maySign: boolean;
            post: components["schemas"]["PostKey"];
            /** @description Of the text as it is, or else the last one given */
            signature: components["schemas"]["SignatureView"] | null;
            title: string;
            /**
             * @description What the caller is
             * @enum {string|null}
             */
            yours: "holder" | "deputy" | null;
        };
        PostView: {
            /** @description By name */
            deputies: components["schemas"]["PostHolderView"][];
            /** @description Null while the post is vacant */
            holder: components["schemas"]["PostHolderView"] | null;
            key: components["schemas"]["PostKey"];
            /** @description The provision that makes the post */
            law: string;
            title: string;
        };
        ProblemView: {
            because?: components["schemas"]["ReasonView"][];
            /** Format: date-time */
            changedAt?: string;
            changedBy?: string | null;
            /** @description With 412: the newest view of the object */
            current?: {
                [key: string]: unknown;
            };
            detail: string;
            errors?: components["schemas"]["FieldErrorView"][];
            status: number;
            title: string;
            /** @description Which kind of problem, e.g. /problems/stale */
            type: string;
        };
        ProposalView: {
            /** @description In English */
            reason: string;
            relation: components["schemas"]["RelationView"];
            /** @description 0 (no word in common) to 1 (the same words) */
            similarity: number;
            /** @description Whether the words leave little doubt */
            sure: boolean;
        };
        PublishedOwnVersionView: {
            /** @description It was published before, and this changed nothing */
            already: boolean;
            /** @description Of the new version */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
            title: string;
        };
        PublishedPdfView: {
            bytes: number;
            pages: number;
            sha256: string;
        };
        PublishedView: {
            /** @description The public document as it was sealed */
            document: {
                [key: string]: unknown;
            };
            edition: number;
            /** @description The newest sealed edition of that year */
            newest: number;
            pdf: components["schemas"]["PublishedPdfView"];
            /** @description Why this edition was begun; null for the first */
            reason: string | null;
            seal: string;
            sealedAt: string;
        };
        ReadNotificationsDto: {
            /**
             * Format: date-time
             * @description When the newest came that the reader has seen
             */
            upTo: string;
        };
        ReasonView: {
            code: string;
            criterionKey?: string;
            /** Format: uuid */
            evidenceId?: string;
            field?: string;
            /** @description Key of a question of the challenge that an answer would settle */
            finding?: string;
            /** Format: uuid */
            followOnActionId?: string;
            message: string;
            themeKey?: string;
        };
        RelateVersionsDto: {
            relations: components["schemas"]["RelationDto"][];
        };
        RelationCountsView: {
            merged: number;
            moved: number;
            new: number;
            reworded: number;
            split: number;
            unchanged: number;
            withdrawn: number;
        };
        RelationDto: {
            /** @description Keys in the earlier version; none when the criterion is new */
            from: string[];
            /** @enum {string} */
            relation: "unchanged" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn";
            /** @description Keys in the later version; none when the criterion was withdrawn */
            to: string[];
            /** @description Why it is held to be so */
            why: string;
        };
        RelationView: {
            from: string[];
            /** @enum {string} */
            relation: "unchanged" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn";
            to: string[];
            why: string;
        };
        ReportCheckView: {
            /** @description Links in the public documents */
            links: number;
            /** @description By date */
            meetings: components["schemas"]["MeetingNoticeView"][];
            /** @description Those that stop it first */
            problems: components["schemas"]["PackProblemView"][];
            /** @description The edition that the members’ page shows; null while it is closed */
            published: number | null;
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            withheld: components["schemas"]["WithheldView"][];
        };
        ReportItemDto: {
            /** @description Code of an item, or the id of a background paper that is left out */
            code: string;
            words: string;
        };
        ReportPreviewView: {
            /** @description sha256 of the content */
            contentHash: string;
            document: {
                [key: string]: unknown;
            };
        };
        ReportTemplatesView: {
            items: components["schemas"]["ReportTemplateView"][];
        };
        ReportTemplateView: {
            form: string;
            placeholders: components["schemas"]["PlaceholderView"][];
            /** @description Send it back as If-Match; 0 before the first template */
            revision: number;
            template: components["schemas"]["TemplateFileView"] | null;
            title: string;
        };
        ResolveDisagreementDto: {
            resolution: string;
        };
        ResolveThreadDto: {
            /** @description False opens the thread again */
            resolved: boolean;
        };
        ReviewRoundView: {
            /** Format: date-time */
            begunAt: string;
            /** @description Their first score, saved before they had seen the lead’s */
            blindScore: string | null;
            /** @description Lead and reviewer score the theme differently */
            differs: boolean;
            /** @description The theme has changed since: an earlier text was reviewed */
            earlierText: boolean;
            edition: number;
            /** Format: date-time */
            endedAt: string | null;
            findings: string;
            /** @description The lead’s score: as it is, or as it was when the round ended */
            leadScore: string | null;
            reason: string;
            /** @description How that was settled, in words; both scores stay */
            resolution: string;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            reviewer: components["schemas"]["PersonRefView"];
            revision: number;
            round: number;
            samples: components["schemas"]["SampleView"][];
            /** @description The reviewer’s own */
            score: string | null;
            /**
             * @description Ended: before the reviewer had finished
             * @enum {string}
             */
            state: "open" | "finished" | "ended";
            /** @description Why the theme went back to drafting */
            wentBackBecause: string;
        };
        ReviseDto: {
            /** @description Shown with the edition that it begins */
            reason: string;
        };
        RolesDto: {
            roles: ("administrator" | "lead-officer" | "theme-lead" | "contributor" | "theme-reviewer" | "moderator" | "senior-leadership" | "statutory-officer" | "democratic-services" | "auditor" | "reader")[];
        };
        RolesView: {
            items: components["schemas"]["RoleView"][];
        };
        RoleView: {
            does: string;
            key: string;
            /** @description What it allows, in words */
            permissions: string[];
            title: string;
        };
        RowChangeView: {
            fields: components["schemas"]["FieldChangeView"][];
            /** Format: uuid */
            id: string;
            /** @description As the file has it, such as A7 */
            reference: string;
            revision: number;
            title: string;
        };
        SampleEvidenceDto: {
            /** @description What was found; empty takes the sample back */
            found: string;
        };
        SampleView: {
            /** Format: uuid */
            evidenceId: string;
            /** @description What they found */
            found: string;
            /** Format: uuid */
            linkId: string;
            /** @description 0: it has not been sampled */
            revision: number;
            title: string;
        };
        SavedReasonView: {
            followOnActionIds: string[];
            revision: number;
            text: string;
            themeKey: string;
            /** Format: date-time */
            updatedAt: string | null;
            updatedBy: string | null;
        };
        ScoreThemeDto: {
            classification: components["schemas"]["ClassificationDto"];
            reason: string;
            /** @description A key of the model’s scale; null takes the score away */
            score: string | null;
        };
        ScoreWordView: {
            /**
             * @description Absent: what the score says decides
             * @enum {string}
             */
            colour?: "dark-green" | "light-green" | "yellow" | "amber" | "red";
            definition: string;
            key: string;
            /** @description On the common order, 3 to 1; absent: the rank says it */
            place?: number;
            rank: number;
            symbol: string;
            word: string;
        };
        SealAnswerView: {
            council: string | null;
            edition: number | null;
            known: boolean;
            /** @description SHA-256 of the PDF that was sealed with it */
            pdfSha256: string | null;
            /** @description The newest sealed edition of that year, when it is a later one */
            supersededBy: number | null;
            /** @description 2026/27 */
            year: string | null;
        };
        SealedEditionView: {
            contentHash: string;
            document: {
                [key: string]: unknown;
            };
            edition: number;
            pdf: components["schemas"]["SealedPdfView"];
            /** @description Of the council’s sealed document before it; null for its first */
            previousSeal: string | null;
            /** @description Why this edition was begun; null for the first */
            reason: string | null;
            /** @description 64 hexadecimal digits */
            seal: string;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
            /** @description A later edition has taken its place; it stays readable */
            superseded: boolean;
        };
        SealedPdfView: {
            bytes: number;
            fileName: string;
            pages: number;
            /** @description Of the file */
            sha256: string;
        };
        SealsView: {
            /** @description Newest first */
            items: components["schemas"]["SealView"][];
        };
        SealView: {
            contentHash: string;
            edition: number;
            pdf: components["schemas"]["SealedPdfView"];
            /** @description Of the council’s sealed document before it; null for its first */
            previousSeal: string | null;
            /** @description Why this edition was begun; null for the first */
            reason: string | null;
            /** @description 64 hexadecimal digits */
            seal: string;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
            /** @description A later edition has taken its place; it stays readable */
            superseded: boolean;
        };
        SendBackDto: {
            /** @description Internal: for people of the council, in no document */
            reason: string;
            /** @description Themes that go back to drafting; on the full ladder at least one, and the others keep their reviews */
            themes?: string[];
        };
        SessionView: {
            councils: components["schemas"]["CouncilOfPersonView"][];
            demo: components["schemas"]["DemoSignInView"][];
            person: components["schemas"]["SignedInPersonView"] | null;
        };
        SetPasswordDto: {
            /** @description Left out when the link needs none */
            password?: string;
        };
        SignatureView: {
            /** @description What changed since, as far as the reader may see it */
            changes: components["schemas"]["TextChangeView"][];
            comment: string;
            /** @description False: they signed an earlier text, and must sign again */
            current: boolean;
            /** @description Printed beside the signature */
            declaration: string | null;
            deputy: boolean;
            name: string;
            post: components["schemas"]["PostKey"];
            /** Format: date-time */
            signedAt: string;
        };
        SignDto: {
            /** @description Printed in the report as it is */
            comment: string;
            /** @description Of the text that they read */
            contentHash: string;
            /** @description They declare that they led or edited some of what they sign, where that is so */
            declared: boolean;
            post: components["schemas"]["PostKey"];
            /** @description The `parts` that came with that text: when it has changed since, the answer names what changed */
            seen: string;
        };
        SignedInPersonView: {
            /** @description Base64url key with which the browser encrypts what it keeps while it is unsaved */
            draftKey: string;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SignOffView: {
            approvals: components["schemas"]["ApprovalOfTextView"][];
            /** @description Of the text as it is now */
            contentHash: string;
            /** @description What the caller must declare when they sign */
            declaration: string | null;
            /** @description Signatures of earlier texts of this edition, newest first */
            earlier: components["schemas"]["SignatureView"][];
            edition: number;
            /** @description The parts of that text, to be sent back with a signature; empty for who may not sign */
            parts: string;
            posts: components["schemas"]["PostToSignView"][];
            revise: components["schemas"]["PossibleView"];
            /** @description Of the assessment */
            revision: number;
            seal: components["schemas"]["PossibleView"];
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            /** @example 2026/27 */
            year: string;
        };
        StartThreadDto: {
            /** @description Key of the theme or criterion, id of the evidence or follow-on action */
            key: string;
            /** @enum {string} */
            kind: "theme" | "criterion" | "evidence" | "follow-on-action";
            /** @description Colleagues who are called by it: people of this council who may read comments */
            mentions?: string[];
            text: string;
            /** @description 2026/27; left out for evidence */
            year?: string | null;
        };
        StoredFileView: {
            name: string;
            /** @description Hexadecimal */
            sha256: string;
            /** @description Bytes */
            size: number;
            /** @description Media type */
            type: string;
        };
        SuggestionView: {
            because: string;
            deciding: string[];
            rule: string;
            score: string | null;
            unjudged: string[];
            wouldChange: components["schemas"]["WouldChangeView"][];
        };
        TemplateFileView: {
            /** @description Fields of the form that it has no place for: they are not printed */
            missing: string[];
            name: string;
            /** @description Bytes */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Who put it here */
            uploadedBy: string | null;
        };
        TextChangeView: {
            criterionKey: string | null;
            /** Format: uuid */
            evidenceId: string | null;
            /** Format: uuid */
            followOnActionId: string | null;
            themeKey: string | null;
            /** @description A sentence without its full stop */
            what: string;
        };
        ThemeAnswerView: {
            /** @description The reader reviews it and is to score it on their own first: score, reason and suggestion are withheld */
            blind: boolean;
            key: string;
            lead: components["schemas"]["PersonRefView"] | null;
            narrative: string;
            narrativeClassification: components["schemas"]["ClassificationDto"];
            /** @description True when the narrative is not shown to this reader */
            narrativeWithheld: boolean;
            reviewer: components["schemas"]["PersonRefView"] | null;
            revision: number;
            score: string | null;
            scoreClassification: components["schemas"]["ClassificationDto"];
            scoreReason: string;
            /** @description True when the reason is not shown to this reader */
            scoreWithheld: boolean;
            /** @enum {string} */
            stage: "drafting" | "theme-review" | "reviewed";
        };
        ThemeDifferenceView: {
            counts: components["schemas"]["RelationCountsView"];
            description: components["schemas"]["WordPieceView"][] | null;
            /** @enum {string} */
            in: "both" | "earlier" | "later";
            items: components["schemas"]["CriterionDifferenceView"][];
            /** @description Such as "3 reworded, 1 split and 2 new; 12 unchanged." */
            summary: string;
            themeKey: string;
            title: string;
        };
        ThemeGoesBackDto: {
            /** @description Internal: for people of the council, in no document */
            reason: string;
        };
        ThemeMoveView: {
            allowed: boolean;
            /** @description It goes back, and needs a reason */
            back: boolean;
            because: components["schemas"]["ReasonView"][];
            /** @enum {string} */
            move: "send-to-review" | "take-back" | "return-to-lead" | "finish-review" | "reopen-theme";
            /** @enum {string} */
            to: "drafting" | "theme-review" | "reviewed";
        };
        ThemeQuestionsView: {
            asked: number;
            /** @description Those that keep the year from being sealed */
            blocking: number;
            themeKey: string;
            unanswered: number;
        };
        ThemeReviewView: {
            /** @description The reader is to save a score of their own before they see the lead’s */
            blind: boolean;
            /** @description A reviewer scores before they see the lead’s score */
            blindScoring: boolean;
            moves: components["schemas"]["ThemeMoveView"][];
            /** @description Whether the caller may say how two scores were settled */
            resolve: components["schemas"]["MayView"];
            reviewer: components["schemas"]["PersonRefView"] | null;
            /** @description Of the theme */
            revision: number;
            /** @description Newest first */
            rounds: components["schemas"]["ReviewRoundView"][];
            /** @enum {string} */
            stage: "drafting" | "theme-review" | "reviewed";
            /** @enum {string} */
            state: "drafting" | "moderation" | "leadership-review" | "statutory-sign-off" | "sealed";
            themeKey: string;
            title: string;
            /** @description Whether the caller may write the review */
            write: components["schemas"]["MayView"];
            /** @example 2026/27 */
            year: string;
        };
        ThemeScoreView: {
            key: string;
            score: string | null;
            symbol: string | null;
            title: string;
            /** @description The word of the model’s scale */
            word: string | null;
        };
        ThemeView: {
            /** @description The reader reviews it and is to score it on their own first: score, reason and suggestion are withheld */
            blind: boolean;
            /** @description Something that came along from an earlier year has not been read */
            carriedUnread: boolean;
            criteria: components["schemas"]["CriterionView"][];
            description: string;
            evidence: components["schemas"]["EvidenceOfPlaceView"][];
            /** @description Follow-on actions that are not cancelled */
            followOnActions: number;
            gaps: components["schemas"]["GapView"][];
            judged: number;
            key: string;
            lead: components["schemas"]["PersonRefView"] | null;
            narrative: string;
            narrativeClassification: components["schemas"]["ClassificationDto"];
            /** @description True when the narrative is not shown to this reader */
            narrativeWithheld: boolean;
            reviewer: components["schemas"]["PersonRefView"] | null;
            revision: number;
            score: string | null;
            scoreClassification: components["schemas"]["ClassificationDto"];
            scoreReason: string;
            /** @description True when the reason is not shown to this reader */
            scoreWithheld: boolean;
            /** @enum {string} */
            stage: "drafting" | "theme-review" | "reviewed";
            suggestion: components["schemas"]["SuggestionView"];
            title: string;
            total: number;
        };
        ThreadCountsView: {
            items: components["schemas"]["ThreadCountView"][];
        };
        ThreadCountView: {
            key: string;
            /** @enum {string} */
            kind: "theme" | "criterion" | "evidence" | "follow-on-action";
            open: number;
            total: number;
        };
        UnknownRowView: {
            reference: string;
            row: number;
        };
        UnreadView: {
            /** @description 100 stands for a hundred and more */
            unread: number;
        };
        UploadedFileView: {
            /** Format: uuid */
            fileId: string;
            name: string;
            /** @description Hexadecimal */
            sha256: string;
            /** @description Bytes */
            size: number;
            /** @description Media type */
            type: string;
        };
        VersionDifferenceView: {
            /** @description Titles of the versions between, when no crosswalk joins the two directly */
            between: string[];
            from: components["schemas"]["ComparedVersionView"];
            /** @description False when nothing relates the two: then no theme has items */
            related: boolean;
            releaseNotes: string[];
            /** @description The rule behind a suggested score */
            suggestion: components["schemas"]["WordPieceView"][] | null;
            themes: components["schemas"]["ThemeDifferenceView"][];
            to: components["schemas"]["ComparedVersionView"];
            /** @description Words of scores and judgements that differ, with what they mean */
            words: components["schemas"]["WordPairView"][];
        };
        VersionMovesView: {
            /** @description Why the newest cannot be undone */
            because: components["schemas"]["ReasonView"][];
            items: components["schemas"]["VersionMoveView"][];
            /** @description Whether the caller can undo the newest now */
            mayUndo: boolean;
            /** @description Of the assessment; If-Match of the undoing */
            revision: number;
        };
        VersionMoveView: {
            adapted: number;
            from: components["schemas"]["NamedVersionView"];
            kept: number;
            /** @description Criteria that were taken off follow-on actions */
            leftActionCriteria: number;
            /** @description Answers to challenges that were withdrawn */
            leftAnswers: number;
            /** @description Citations that were taken away */
            leftCitations: number;
            /** @description Conversations that stand with their theme now */
            leftComments: number;
            leftEvidence: components["schemas"]["LeftEvidenceView"][];
            leftJudgements: components["schemas"]["LeftJudgementView"][];
            leftScores: components["schemas"]["LeftScoreView"][];
            /** Format: date-time */
            movedAt: string;
            movedBy: components["schemas"]["PersonRefView"] | null;
            number: number;
            to: components["schemas"]["NamedVersionView"];
            toJudge: number;
            /**
             * Format: date-time
             * @description When it was undone
             */
            undoneAt: string | null;
        };
        VersionRelationView: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description Id of the earlier version */
            from: string;
            proposals: components["schemas"]["ProposalView"][];
            /** @description What was decided last; empty while nothing was */
            relations: components["schemas"]["RelationView"][];
            /** @description 0 while nothing was decided */
            revision: number;
            /** @description Id of the later version */
            to: string;
        };
        WithheldView: {
            what: string;
            where: string;
            why: string;
        };
        WordPairView: {
            before: string | null;
            /** @enum {string} */
            list: "scale" | "characteristic" | "indicator";
            now: string | null;
        };
        WordPieceView: {
            /** @enum {string} */
            kind: "same" | "inserted" | "removed";
            text: string;
        };
        WorkItemView: {
            /** Format: date */
            dueOn: string | null;
            /** @description What kind of work: theme-to-draft, theme-to-review, … */
            kind: string;
            /** @description What is missing for it, in words */
            missing: string[];
            overdue: boolean;
            /** @description The page where it is done, from /councils/ */
            path: string;
            /** @description What is to be done, as a sentence without its full stop */
            says: string;
        };
        WouldChangeView: {
            criteria: string[];
            needs: string;
            score: string;
        };
        WriteFieldDto: {
            classification: components["schemas"]["FieldClassificationDto"];
            clearedBy: string;
            /** Format: date */
            clearedOn?: string | null;
            contacts: components["schemas"]["ContactDto"][];
            items: components["schemas"]["ReportItemDto"][];
            /** @description The offered text that was taken */
            offered: string | null;
            rows: string[][];
            /** @description Paragraphs are parted by an empty line */
            text: string;
        };
        WriteNarrativeDto: {
            classification: components["schemas"]["ClassificationDto"];
            /** @description Paragraphs are parted by an empty line */
            narrative: string;
        };
        WriteNoteDto: {
            note: string;
            /** @description Left out: on the themes together */
            themeKey?: string | null;
        };
        WriteReasonDto: {
            /** @description Public follow-on actions of the theme */
            followOnActionIds: string[];
            /** @description The sentence that was offered when this was written; null when none was */
            offered: string | null;
            /** @description Public text; empty to take back what was said */
            text: string;
        };
        WriteReviewDto: {
            findings: string;
            reason: string;
            /** @description A key of the model’s scale; null takes the score away */
            score: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ReadCouncil_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission council:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeCouncil_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission council:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListAssessments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OpenYear_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadAssessment_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeAssessment_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Leadership_approveText: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:approve */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be approved: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CarryForward_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedForwardView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CarryForward_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryForwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedForwardView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is locked, not empty, or was begun so already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CarryForward_items: {
        parameters: {
            query?: {
                kind?: "narrative" | "judgement" | "evidence-link" | "follow-on-action";
                page?: number;
                size?: number;
                state?: "unread" | "confirmed" | "changed" | "dropped";
                /** @description Key of a theme */
                theme?: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecideCarried_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                item: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCarriedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year or the theme is locked, or it was changed where it stands: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecideCarried_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                item: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year or the theme is locked, or it was changed where it stands: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecideCarried_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                item: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year or the theme is locked, or it was changed where it stands: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecideCarried_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                item: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year or the theme is locked, or it was changed where it stands: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CarryForward_confirmLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTogetherDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedTogetherView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year or the theme is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CarryForward_preview: {
        parameters: {
            query: {
                /** @description The year that is to begin from this one */
                into: string;
                /** @description The version that the new year is to be judged by */
                modelId: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryPreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadChallenge_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnswerQuestion_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                finding: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be answered: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnswerQuestion_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                finding: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadChallenge_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeCountsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_list: {
        parameters: {
            query?: {
                /** @description Those that were removed and can be put back, in place of the others; needs report:write */
                removed?: "true" | "false";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringReportsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCoveringReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringSummaryView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadCoveringReport_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringReportView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoveringReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringSummaryView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stays with all that was typed and can be put back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                field: string;
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The service fills the field in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringFile_file: {
        parameters: {
            query: {
                audience?: "public" | "restricted";
                /** @description PDF, Word, or Word in the council’s own template */
                format: "pdf" | "docx" | "template";
            };
            header?: never;
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many files are being made, or this one takes too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadCoveringReport_preview: {
        parameters: {
            query?: {
                /** @description Public unless it is said */
                audience?: "public" | "restricted";
            };
            header?: never;
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringPreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CoveringReports_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveringSummaryView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CiteCriterion_cite: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                citedCriterion: string;
                citedTheme: string;
                criterion: string;
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CiteCriterionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CiteCriterion_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                citedCriterion: string;
                citedTheme: string;
                criterion: string;
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    JudgeCriterion_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                criterion: string;
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeCriterionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LinkEvidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The assessment or its theme is locked, or the item is there already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LinkEvidence_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                link: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The assessment or its theme is locked, or the item is there already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LinkEvidence_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                link: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The assessment or its theme is locked, or the item is there already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LinkEvidence_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLinkView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The assessment or its theme is locked, or the item is there already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DownloadRegister_evidence: {
        parameters: {
            query?: {
                /** @description Restricted: with internal and exempt material, each row marked; needs restricted:read */
                audience?: "public" | "restricted";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListFollowOnActions_list: {
        parameters: {
            query?: {
                overdue?: "true" | "false";
                /** @description A person of the council */
                owner?: string;
                page?: number;
                /** @description Those that were removed and can be put back, in place of the others; needs follow-on-action:write */
                removed?: "true" | "false";
                size?: number;
                sort?: "dueOn" | "-dueOn" | "title" | "status" | "owner" | "-updated";
                status?: "not-started" | "on-track" | "at-risk" | "complete" | "cancelled";
                /** @description Key of a theme */
                theme?: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddFollowOnAction_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFollowOnActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadFollowOnAction_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveFollowOnAction_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stays in history and can be put back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeFollowOnAction_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFollowOnActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachEvidence_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachEvidence_detach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddNote_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveFollowOnAction_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followOnAction: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnActionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DownloadRegister_actionPlan: {
        parameters: {
            query?: {
                /** @description Restricted: with internal and exempt material, each row marked; needs restricted:read */
                audience?: "public" | "restricted";
                format?: "xlsx" | "csv";
                /** @description Editing: to be changed in a spreadsheet and imported again; needs follow-on-action:write */
                purpose?: "reading" | "editing";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemView"];
                    "text/csv; charset=utf-8": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportRegister_run: {
        parameters: {
            query?: never;
            header: {
                /** @description The hash of the preview, in quotes */
                "If-Match": string;
                /** @description The file’s name, percent-encoded (encodeURIComponent) */
                "X-File-Name": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Exactly what the preview said has been done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It has changed since: the new preview is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 10 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportRegister_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description The file’s name, percent-encoded (encodeURIComponent) */
                "X-File-Name": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What importing the file would do; nothing is saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission follow-on-action:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The year is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 10 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Leadership_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListMeetings_list: {
        parameters: {
            query?: {
                /** @description Those that were removed and can be put back, in place of the others; needs meeting:write */
                removed?: "true" | "false";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddMeeting_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission meeting:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeMeeting_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                meeting: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission meeting:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveMeeting_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                meeting: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stays in history and can be put back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission meeting:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveMeeting_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission meeting:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Moderation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Moderation_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:moderate */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is not being moderated */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest; of those that failed the caller’s own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacksView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForPackDto"];
            };
        };
        responses: {
            /** @description It is being made, or was made before of the same content */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_zip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_inside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileName: string;
                pack: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One file of the pack by itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_byHash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_current: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that are made of exactly the present text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacksView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Pack_heldBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldBackView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OpenPage_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersPageView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OpenPage_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersPageView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Nothing of the year is sealed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OpenPage_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersPageView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CheckReport_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCheckView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CheckLinks_latest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkChecksView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CheckLinks_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links are being tried; ask again for how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkCheckView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PreviewReport_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Seal_reviseYear: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Seal_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be sealed: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSeals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSeals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With the public document as it was sealed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedEditionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSeals_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public document and its proof, for publishing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSeals_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSeals_restrictedBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both documents and their proof; not for publishing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission restricted:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveOn_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead or assessment:moderate or assessment:approve or assessment:sign */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not go there yet: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveOn_sendToLeadership: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead or assessment:moderate */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not go there yet: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveOn_sendToModeration: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not go there yet: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignOff_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignOff_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:sign */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description They may not sign, or the text has changed since they read it: `because` names what changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CountThreads_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadCountsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveTheme_finishReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission theme:review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be moved so: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AssignThemeLead_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignThemeLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WriteReason_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReasonView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WriteNarrative_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNarrativeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveTheme_reopenTheme: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeGoesBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be moved so: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveTheme_returnToLead: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeGoesBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission theme:review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be moved so: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ThemeReview_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeReviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ThemeReview_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission theme:review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ThemeReview_resolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDisagreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission theme:review or assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ThemeReview_sample: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                link: string;
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission theme:review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AssignReviewer_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignReviewerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description They may not review it: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ScoreTheme_score: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreThemeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveTheme_sendToReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be moved so: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveTheme_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                theme: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeGoesBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnswerView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:judge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It may not be moved so: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveVersion_plan: {
        parameters: {
            query: {
                /** @description Id of the version that the year would be moved to */
                to: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePlanView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveVersion_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMovesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It cannot be done as things stand: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveVersion_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMovesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission restricted:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MoveVersion_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMovesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:lead */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It cannot be done as things stand: all reasons in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CodedLists_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedListsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CodedLists_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodedListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedListView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListReaders_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReadersView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListThreads_list: {
        parameters: {
            query: {
                /** @description Key of the theme or criterion, id of the evidence or follow-on action */
                key: string;
                kind: "theme" | "criterion" | "evidence" | "follow-on-action";
                page?: number;
                size?: number;
                /** @description 2026/27; left out for evidence */
                year?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StartThread_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartThreadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadThread_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnswerThread_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ResolveThread_resolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission comment:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListEvidence_list: {
        parameters: {
            query?: {
                kind?: "document" | "link" | "statement" | "metric";
                level?: "public" | "internal" | "exempt" | "confidential";
                page?: number;
                /** @description Words that must all be in the title, issuing body, file name, address, statement or figure */
                search?: string;
                size?: number;
                sort?: "title" | "-title" | "updated" | "-updated" | "reviewBy" | "-reviewBy" | "issued" | "-issued";
                /** @description Key of a theme it is used in */
                theme?: string;
                used?: "true" | "false";
                /** @description Year it is used in, such as 2026-27 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddEvidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadEvidence_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Also when it was removed: then removedAt says when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveEvidence_remove: {
        parameters: {
            query?: {
                /** @description The person has seen where it is used */
                evenIfUsed?: "true" | "false";
            };
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is used: `because` names every place (in-use can be overridden, used-in-locked-year and only-evidence cannot) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeEvidence_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceFieldsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DownloadFile_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RemoveEvidence_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EvidenceUses_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceUsesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UploadFile_upload: {
        parameters: {
            query?: never;
            header: {
                /** @description The file’s name, percent-encoded (encodeURIComponent) */
                "X-File-Name": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept. Use its fileId to add an item of evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFileView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission evidence:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 50 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not sent as application/octet-stream */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportGuidance_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceImportOptionsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportGuidance_run: {
        parameters: {
            query?: {
                address?: string;
                /** @description YYYY-MM-DD */
                published?: string;
                title?: string;
            };
            header: {
                /** @description The hash of the preview, in quotes */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The new version, or the one that has this very text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedVersionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is not what was previewed: the new preview is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 5 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportGuidance_runByAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The hash of the preview, in quotes */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidanceAddressDto"];
            };
        };
        responses: {
            /** @description The new version, or the one that has this very text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedVersionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is not what was previewed: the new preview is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportGuidance_previewByAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidanceAddressDto"];
            };
        };
        responses: {
            /** @description What the page would become; nothing is saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidancePreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportGuidance_preview: {
        parameters: {
            query?: {
                address?: string;
                /** @description YYYY-MM-DD */
                published?: string;
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What the page would become; nothing is saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidancePreviewView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 5 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadHistory_read: {
        parameters: {
            query?: {
                /** @description Only what happened to one assessment */
                assessment?: string;
                /** @description The next page: the number of the last entry of the page before */
                before?: number;
                from?: string | null;
                limit?: number;
                /** @description Only one object’s history: `<type>:<id>`, such as follow-on-action:2f0e…; a theme brings its criteria along */
                object?: string;
                /** @description Only what one person did: their id, or `operator` for whoever runs the service */
                person?: string;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission history:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExportHistory_file: {
        parameters: {
            query?: {
                /** @description Only what happened to one assessment */
                assessment?: string;
                from?: string | null;
                /** @description Only one object’s history: `<type>:<id>`, such as follow-on-action:2f0e…; a theme brings its criteria along */
                object?: string;
                /** @description Only what one person did: their id, or `operator` for whoever runs the service */
                person?: string;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole history of the filter, newest first; texts are cut after 2,000 characters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission history:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadHistory_readOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With all that it says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntryView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission history:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadHistory_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPeopleView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission history:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChooseLetters_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersChoiceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChooseLetters_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLettersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersChoiceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDraftsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginModelDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDraftView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDraftView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDraftView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is put away for good */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ModelDrafts_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOwnVersionView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadCouncilModel_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CompareVersions_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferenceView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CrosswalkFile_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description There is no such version, or nothing relates the two
             *
             *     Not found, or another council’s
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RelateVersions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRelationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RelateVersions_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateVersionsDto"];
            };
        };
        responses: {
            /** @description Decided: it counts from now on; what was decided before stays readable */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRelationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission model:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadCouncilModel_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadMovement_read: {
        parameters: {
            query?: {
                /** @description The first of ten years to show, such as 2016-17; the newest ten unless it is said */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadMyWork_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWorkView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListNotifications_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description Only those not read yet */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadNotifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadNotifications_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListNotifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission assessment:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ListPeople_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddPerson_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeRoles_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangeRoles_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddPerson_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new single-use link; the old one ends */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AddPerson_writeAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link to join is sent once more; the old one ends */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Five messages to one person in a day are enough */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadPosts_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Appoint_appoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                post: "head-of-paid-service" | "chief-finance-officer" | "monitoring-officer";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The law or the council’s list of people does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Vacate_vacate: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                post: "head-of-paid-service" | "chief-finance-officer" | "monitoring-officer";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All posts as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportForms_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormsView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportForms_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportForms_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportForms_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description It is a built-in form */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportForms_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports that were begun with it keep it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FormFields_add: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A rule is against it: all reasons are in `because` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FormFields_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                field: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FormFields_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                field: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FormFields_order: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplatesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportTemplates_put: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
                /** @description The file’s name, percent-encoded (encodeURIComponent) */
                "X-File-Name": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Larger than 5 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not sent as application/octet-stream */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportTemplates_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision last seen, in quotes: "7" */
                "If-Match": string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports have the built-in look again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Someone else changed it: the newest is in `current` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The If-Match header is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReportTemplates_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission report:export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadCouncil_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesView"];
                };
            };
            /** @description Something in the request is wrong; each field is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Needs the permission people:read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found, or another council’s */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    ReadModel_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadModel_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AskForLink_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForLinkDto"];
            };
        };
        responses: {
            /** @description If there is such an account, a link is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SetPassword_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLinkView"];
                };
            };
            /** @description Unknown, used or ended */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SetPassword_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            /** @description The password is set, or the council joined; sign in */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unknown, used or ended */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description This link cannot set their password */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadPublished_newest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest sealed edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Closed, or not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many questions from one address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadPublished_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Closed, or not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many questions from one address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadPublished_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public document and its proof */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Closed, or not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many questions from one address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadPublished_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
                edition: number;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Closed, or not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many questions from one address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AskForSeal_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for a seal that is not known, with nothing in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealAnswerView"];
                };
            };
            /** @description Too many questions from one address */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReadSession_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SignIn_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The email address or the password is not right */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignOut_here: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignOut_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every browser of this person is signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChangePassword_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
